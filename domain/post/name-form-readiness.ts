// Readers may know a person only under the name that was agreed: full, first name, or a changed one (B-039).
import type { NameForm } from "@/domain/consent/consent";
import { containsName, isSameName, textPieces } from "@/domain/person/name-hits";
import type { Issue } from "@/domain/refusals";
import type { Manuscript } from "./manuscript";

/** The private name of a person whom readers may know under another name only. */
export type HiddenName = { name: string; agreed: Exclude<NameForm, "full_name"> };

/** Null when readers may know the private name, or when it is the public one. */
export function hiddenNameOf(
  privateName: string,
  { nameForm, publicName }: { nameForm: NameForm; publicName: string },
): HiddenName | null {
  if (nameForm === "full_name" || privateName.trim() === "" || isSameName(privateName, publicName))
    return null;
  return { name: privateName, agreed: nameForm };
}

const agreedWords: Record<HiddenName["agreed"], string> = {
  first_name: "nur der Vorname",
  pseudonym: "ein geänderter Name",
};

const places: Record<string, string> = {
  title: "Im Titel",
  teaser: "Im Teaser",
  leadPicture: "Beim Titelbild",
  details: "In den Angaben",
};

/** One issue for each field in which such a name stands, also in the genitive. */
export function nameFormIssues(manuscript: Manuscript, hidden: readonly HiddenName[]): Issue[] {
  if (hidden.length === 0) return [];
  const found = new Map<string, HiddenName>();
  for (const { field, text } of textPieces(manuscript)) {
    const person = found.has(field) ? undefined : hidden.find(({ name }) => containsName(text, name));
    if (person) found.set(field, person);
  }
  return [...found].map(([field, { name, agreed }]) => ({
    field,
    message:
      `${places[field] ?? "Im Text"} steht der volle Name „${name}“, vereinbart ist ${agreedWords[agreed]}. ` +
      "Bitte ersetzen Sie ihn.",
  }));
}
