// Advice for every post: capitals, long sentences, a text that is hard to read as a whole.
import { sentencesIn } from "@/domain/post/sentence";
import { excerpt, wordsIn, type Advice, type Finding, type Rule, type TextPassage } from "./rule";

const longestSentence = 25;
/** A text with fewer words is not rated. */
const fewestWords = 100;
/** Reading ease of German texts after Amstad: below this, texts of authorities and science. */
const hardest = 30;

const capitals: Rule = (text) =>
  [...text.matchAll(/\p{Lu}{4,}(?:[ -]\p{Lu}{2,})+|\p{Lu}{8,}/gu)].map(([words]) => ({
    what: `„${words}“ steht in Großbuchstaben.`,
    where: excerpt(text),
    why:
      "Großbuchstaben sind schwer zu lesen, und Vorlesegeräte buchstabieren sie manchmal. " +
      "Schreiben Sie normal; was wichtig ist, kann fett stehen.",
  }));

const longSentences: Rule = (text) =>
  sentencesIn(text).flatMap((sentence): Finding[] => {
    const words = wordsIn(sentence).length;
    if (words <= longestSentence) return [];
    return [
      {
        what: `Ein Satz hat ${words} Wörter.`,
        where: excerpt(sentence),
        why: `Bis ${longestSentence} Wörter liest man in einem Zug. Machen Sie zwei Sätze daraus.`,
      },
    ];
  });

export const plainRules: Rule[] = [capitals, longSentences];

/** One piece of advice on the whole text when it is hard to read; its field is the text. */
export function readabilityAdvice(passages: TextPassage[]): Advice[] {
  const sentences = passages
    .filter(({ field }) => field.startsWith("content"))
    .flatMap(({ text }) => sentencesIn(text));
  const words = sentences.flatMap((sentence) => wordsIn(sentence).filter((word) => /\p{L}/u.test(word)));
  if (words.length < fewestWords) return [];
  const perSentence = words.length / sentences.length;
  const ease =
    180 - perSentence - 58.5 * (words.reduce((sum, word) => sum + syllablesIn(word), 0) / words.length);
  if (ease >= hardest) return [];
  return [
    {
      field: "content",
      what: `Der Text liest sich schwer: im Schnitt ${Math.round(perSentence)} Wörter je Satz und viele lange Wörter.`,
      where: "",
      why:
        "Kürzere Sätze helfen am meisten. Danach: Tätigkeitswörter statt Hauptwörter auf -ung, " +
        "und Fachwörter erklären.",
    },
  ];
}

/** Groups of vowels, as they are spoken in German. */
export function syllablesIn(word: string): number {
  return Math.max(1, (word.toLowerCase().match(/äu|au|ei|eu|ie|ai|aa|ee|oo|[aeiouyäöü]/gu) ?? []).length);
}
