// Addresses of posts keep to the name form that was agreed (B-039, docs/decisions/0080).
import { addressWords } from "@/domain/slug";

/** A person of a post: every name that is known, and those under which readers may know the person. */
export type AddressedPerson = { names: readonly string[]; agreed: readonly string[] };

/** Parts of names that are everyday words as well: they are taken out only together with the name behind them. */
const particles = new Set(
  "al bin da de del della den der di do dos du el la le te ten ter und van vom von zu zum zur".split(" "),
);

/** The words of an address without the names that nobody agreed to. May be empty. */
export function withoutNames(words: string, people: readonly AddressedPerson[]): string {
  const hidden = people.flatMap(hiddenWords).toSorted((one, other) => other.length - one.length);
  const left = hidden.reduce(
    // Also in the genitive: "samirs-weg", and "samir-s-weg" from "Samir's Weg".
    (kept, word) => kept.replace(new RegExp(`-${word}(?:-?s)?(?=-)`, "g"), ""),
    `-${words}-`,
  );
  return left.replace(/^-+|-+$/g, "");
}

export const carriesName = (slug: string, people: readonly AddressedPerson[]) =>
  withoutNames(slug, people) !== slug;

function hiddenWords({ names, agreed }: AddressedPerson): string[] {
  const open = new Set(agreed.flatMap(partsOf));
  return [...new Set(names.flatMap(partsOf))].filter((part) => !open.has(part));
}

/** "Anna von Meyer-Lüth": "anna", "von-meyer-lueth", "meyer-lueth", "meyerlueth", "meyer", "lueth". */
function partsOf(name: string): string[] {
  let prefix = "";
  return name
    .split(/\s+/u)
    .flatMap((word) => {
      const whole = addressWords(word);
      if (particles.has(whole)) {
        prefix += `${whole}-`;
        return [];
      }
      const withPrefix = prefix + whole;
      prefix = "";
      return [
        withPrefix,
        whole,
        whole.replaceAll("-", ""),
        ...word.split(/[-‐‑–]/u).map((part) => addressWords(part)),
      ];
    })
    .filter((part) => part.length > 1 && !particles.has(part));
}
