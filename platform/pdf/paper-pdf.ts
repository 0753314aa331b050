import { renderSVG } from "uqr";
import {
  type FormLanguage,
  paperLanguages,
  type PaperKind,
  signsOfMark,
} from "@/domain/consent/paper/languages";
import type { Paper, PaperPart } from "@/domain/consent/paper/paper";
import { informationSheet, paperFacts } from "./paper-facts";
import { render } from "./renderer";
import type { Files } from "./printable";
import { breakable } from "./runs";

/**
 * The form to sign or the information sheet as tagged PDF (PDF/UA-1). Null while the page of the Jobcenter
 * does not name who is responsible.
 *
 * @throws CannotRender
 */
export async function paperPdf(
  jobcenterId: string,
  kind: PaperKind,
  language: FormLanguage,
): Promise<Buffer | null> {
  const facts = await paperFacts(jobcenterId);
  if (!facts) return null;
  const { form, lang, wording } = paperLanguages[language];
  const sheet = kind === "informationsblatt" ? await informationSheet(jobcenterId, language) : null;
  const paper: Paper = sheet?.paper ?? form(facts);
  const files: Files = {
    "code.svg": new TextEncoder().encode(renderSVG(facts.withdrawalAddress, { ecc: "M" })),
  };
  const document = {
    title: paper.title,
    heading: breakable(paper.title, 20),
    author: facts.jobcenter.name,
    lang,
    isEasy: language === "leicht",
    mark: sheet?.hash.slice(0, signsOfMark) ?? wording.since,
    parts: language === "leicht" ? paper.parts.flatMap(inSentences) : paper.parts,
  };
  return render({ template: "paper", document, files, as: "pdf" });
}

/** In Leichte Sprache, every sentence begins a new line. The campaign's name has full stops of its own. */
function inSentences(part: PaperPart): PaperPart[] {
  if (part.is !== "paragraph") return [part];
  return part.text
    .split(/(?<=[.?:])(?<!Stark\.|Sozial\.)\s+(?=\p{Lu})/u)
    .map((text) => ({ is: "paragraph", text }));
}
