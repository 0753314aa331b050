import { expect, it } from "vitest";
import { inTwo } from "./refusals";

it.each([
  [
    "Die Einwilligung fehlt. Ohne sie kann nichts erscheinen.",
    "Die Einwilligung fehlt.",
    "Ohne sie kann nichts erscheinen.",
  ],
  [
    "Bitte kürzen Sie den Titel auf 120 Zeichen. Er hat 130.",
    "Bitte kürzen Sie den Titel auf 120 Zeichen.",
    "Er hat 130.",
  ],
  ["Bitte geben Sie einen Titel ein.", "Bitte geben Sie einen Titel ein.", ""],
  ["Der Linktext „hier.“ sagt nichts. Bitte ändern.", "Der Linktext „hier.“ sagt nichts.", "Bitte ändern."],
])("%s", (message, headline, rest) => {
  expect(inTwo(message)).toEqual({ headline, rest });
});
