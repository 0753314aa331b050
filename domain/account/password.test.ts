import { expect, test } from "vitest";
import { passwordProblem } from "./password";

const erika = { name: "Erika Schöneberg", email: "e.schoeneberg@emsland.example", jobcenterName: "Emsland" };

test.each([
  "Lampe Dachs Regal Flöte",
  "vier-kalte-birnen-tanzen",
  "ünïcödé geht nätürlich auch",
  "🦊🌧️🎻 Fuchs im Regen spielt Geige",
  "Tulpe7Wanne3Kiesel",
  "der Mond über Meppen schlief",
  "9f4K-pQ2x-Lw8z-Tb6m",
  "Birnenkompott am Dienstag",
  "Σήμερα βρέχει πολύ",
  "   leise Leiter links   ",
  `${"Wolke Kanne Segel ".repeat(3)}Ende!🙂🙂🙂🙂`,
  "73920184650271946",
])("accepts %s", (password) => expect(passwordProblem(password, erika)).toBeNull());

test.each([
  ["Jobcenter2026!", "zu kurz"],
  ["", "zu kurz"],
  ["fuenfzehn-zeich", ""],
  ["🦊🦊🦊🦊🦊🦊🦊🦊", "zu kurz"],
  ["a".repeat(257), "zu lang"],
  ["JobcenterEmsland2026!", "zu erraten"],
  ["Landkreis-Emsland-2026", "zu erraten"],
  ["StarkSozialVorOrt!", "zu erraten"],
  ["Stark. Sozial. Vor Ort.", "zu erraten"],
  ["J0bcent3r-3msland-1", "zu erraten"],
  ["erika.schoeneberg1980", "zu erraten"],
  ["Schöneberg Schöneberg", "zu erraten"],
  ["passwort1234567", "zu erraten"],
  ["Willkommen2026!!", "zu erraten"],
  ["123456789012345", "zu erraten"],
  ["qwertzuiopasdfgh", "zu erraten"],
  ["abcdefghijklmnop", "zu erraten"],
  ["aaaaaaaaaaaaaaaa", "zu erraten"],
  ["SommerSommerSommer", "zu erraten"],
  ["Xk7!Xk7!Xk7!Xk7!", "zu erraten"],
  ["correct horse battery staple", "zu erraten"],
  ["1qay2wsx3edc4rfv5tgb", "zu erraten"],
])("judges %s: %s", (password, word) => {
  if (word) expect(passwordProblem(password, erika)).toContain(word);
  else expect(passwordProblem(password, erika)).toBeNull();
});
