// The form to sign and the information sheet as parts that are printed one below the other (B-012, B-013).
import type { ConsentWording } from "@/domain/consent/wording";

export type PaperPart =
  | { is: "heading"; text: string }
  | { is: "paragraph"; text: string }
  | { is: "list"; entries: string[] }
  | { is: "facts"; rows: { term: string; lines: string[] }[] }
  /** Empty boxes to tick by hand: nothing is chosen before (B-017). */
  | { is: "boxes"; title: string; hint: string; options: string[] }
  /** Empty lines to write on. */
  | { is: "lines"; title: string; labels: string[] }
  /** The address as text and as QR code. */
  | { is: "code"; address: string; alt: string };

export type Paper = { title: string; parts: PaperPart[] };

export type PaperContact = { name: string; address: string[]; phone: string; email: string };
export type PaperFacts = {
  jobcenter: PaperContact & { bundesland: string };
  publisher: PaperContact;
  /** Where everybody can withdraw. */
  withdrawalAddress: string;
};

/** What a language brings: each is one file beside this one (docs/decisions/0082). */
export type PaperLanguage = {
  /** In its own words. */
  name: string;
  /** As in HTML and PDF. */
  lang: "de" | "en";
  /** What is agreed to; every version that was ever used stays in domain/consent/wording.ts. */
  wording: ConsentWording;
  form: (facts: PaperFacts) => Paper;
  sheet: (facts: PaperFacts) => Paper;
};

export const tickBoxes = (title: string, hint: string, options: string[]): PaperPart => ({
  is: "boxes",
  title,
  hint,
  options,
});

export const paragraphs = (texts: readonly string[]): PaperPart[] =>
  texts.map((text) => ({ is: "paragraph", text }));

export const contactLines = ({ address, phone, email }: PaperContact): string[] =>
  [...address, phone, email].filter((line) => line !== "");

/** The paper as one text, for its hash. */
export function paperText({ title, parts }: Paper): string {
  return [title, ...parts.flatMap(linesOf)].join("\n");
}

function linesOf(part: PaperPart): string[] {
  switch (part.is) {
    case "heading":
    case "paragraph":
      return [part.text];
    case "list":
      return part.entries;
    case "facts":
      return part.rows.map(({ term, lines }) => `${term}: ${lines.join(", ")}`);
    case "boxes":
      return [part.title, part.hint, ...part.options];
    case "lines":
      return [part.title, ...part.labels];
    case "code":
      return [part.address];
  }
}
