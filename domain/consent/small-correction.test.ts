import { expect, it } from "vitest";
import type { Block } from "@/domain/post/content";
import { emptyManuscript, type Manuscript } from "@/domain/post/manuscript";
import { mostCorrectedWords, whyThePersonDecides } from "./small-correction";

const paragraph = (text: string): Block => ({ type: "paragraph", text: [{ text }] });
const story = (...content: Block[]): Manuscript => ({
  ...emptyManuscript("success_story"),
  title: "Zurück in Arbeit",
  teaser: "Wie es ging.",
  content,
});
const names = ["Samir K.", "Samir Kowalski", "Samir", "Kowalski"];
const change = (before: string, after: string) =>
  whyThePersonDecides(story(paragraph(before)), story(paragraph(after)), names);

it.each([
  ["a typing error", "Das Jobcenter half im Frühjhar.", "Das Jobcenter half im Frühjahr."],
  ["a missing word", "Das Jobcenter half Frühjahr.", "Das Jobcenter half im Frühjahr."],
  ["punctuation", "Das Jobcenter half, im Frühjahr.", "Das Jobcenter half im Frühjahr."],
  ["nothing", "Das Jobcenter half.", "Das Jobcenter half."],
])("lets the Jobcenter confirm %s", (_what, before, after) => {
  expect(change(before, after)).toBeNull();
});

it.each([
  ["a passage that names the person", "Samir fand Arbiet.", "Samir fand Arbeit.", "nennt die Person"],
  ["a name that is put in", "Er fand Arbeit.", "Kowalski fand Arbeit.", "nennt die Person"],
  ["a number", "Nach 3 Jahren.", "Nach 8 Jahren.", "Zahl"],
  ["a word that turns the sentence around", "Er trinkt.", "Er trinkt nicht.", "Sinn"],
  ["the same with punctuation", "Er trinkt.", "Er trinkt „kein“ Bier.", "Sinn"],
  ["many words", "Kurz.", "Lange war er krank und ohne Wohnung.", `mehr als ${mostCorrectedWords}`],
])("leaves to the person: %s", (_what, before, after, why) => {
  expect(change(before, after)).toContain(why);
});

it("leaves everything but running text to the person", () => {
  const quote = (text: string): Block => ({ type: "quote", text: [{ text }], person: "Eva", position: "" });
  const link = (href: string): Block => ({ type: "paragraph", text: [{ text: "Hier", href }] });
  const before = story(paragraph("Text."));
  for (const [one, other] of [
    [before, { ...before, title: "Zurück in der Arbeit" }],
    [before, { ...before, teaser: "Wie das ging." }],
    [before, story(paragraph("Text."), paragraph("Mehr."))],
    [story(quote("Es ging.")), story(quote("Es geht."))],
    [story(link("https://example.org/a")), story(link("https://example.org/b"))],
  ] as const)
    expect(whyThePersonDecides(one, other, names)).toContain("sieht die Person selbst");
});

it("counts the words of all passages together", () => {
  const text = (word: string) => story(...Array.from({ length: 6 }, () => paragraph(`Ein ${word} Satz.`)));
  expect(whyThePersonDecides(text("guter"), text("gutter"), names)).toContain("mehr als");
});
