// Advice on language: what could be easier to read, where, and why. It never blocks submitting (A-021,
//
import { inlinesIn, blockField } from "@/domain/post/content-readiness";
import { plainText } from "@/domain/post/content";
import type { Manuscript } from "@/domain/post/manuscript";
import { easyRules } from "./easy-rules";
import { plainRules, readabilityAdvice } from "./plain-rules";
import type { Advice, Rule, TextPassage } from "./rule";

/** Every text of a manuscript, in reading order, with the field that a link jumps to. */
function passagesIn({ title, teaser, content }: Manuscript): TextPassage[] {
  return [
    { field: "title", text: title },
    { field: "teaser", text: teaser },
    ...content.flatMap((block, index) =>
      inlinesIn(block).map((text) => ({ field: blockField(index), text: plainText(text) })),
    ),
  ].filter(({ text }) => text.trim() !== "");
}

/** What could be easier to read, in reading order: stricter for a text in Leichte Sprache. */
export function adviceOn(manuscript: Manuscript): Advice[] {
  const passages = passagesIn(manuscript);
  const rules: Rule[] = manuscript.leichteSprache ? easyRules : plainRules;
  const found = passages.flatMap((passage) =>
    rules.flatMap((rule) => rule(passage.text).map((finding) => ({ ...finding, field: passage.field }))),
  );
  return manuscript.leichteSprache ? found : [...found, ...readabilityAdvice(passages)];
}
