import { directionOf, languageOfLetters } from "@/domain/post/direction";
import type { Run } from "./piece";

const letter = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}]`;
/** From the first to the last letter of a passage; signs and figures between them belong to it. */
const passage = new RegExp(
  String.raw`${letter}(?:[^\p{Script=Latin}\p{Script=Cyrillic}\n]*${letter})?\p{M}*`,
  "gu",
);

/** Names the language of passages from right to left, so that page and PDF set them in their direction. */
export function withLanguages(runs: Run[]): Run[] {
  const words = runs.map((run) => run.text).join("");
  const lang = languageOfLetters(words);
  if (!lang) return runs;
  if (directionOf(words)) return runs.map((run) => ({ ...run, lang }));
  return runs.flatMap(divided);
}

function divided(run: Run): Run[] {
  const parts: Run[] = [];
  let from = 0;
  for (const found of run.text.matchAll(passage)) {
    if (found.index > from) parts.push({ ...run, text: run.text.slice(from, found.index) });
    parts.push({ ...run, text: found[0], lang: languageOfLetters(found[0]) });
    from = found.index + found[0].length;
  }
  return from < run.text.length ? [...parts, { ...run, text: run.text.slice(from) }] : parts;
}
