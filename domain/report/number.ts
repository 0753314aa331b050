// The number a reader gets: it proves that the report was received, and is the key to read the answer
//
import type { ReportKind } from "./report";

/** Without letters that look like digits. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const initials: Record<ReportKind, string> = { error: "F", barrier: "B", withdrawal: "W" };
const length = 12;

/** "B-7K3M-9QXT-2WHD" from twelve random bytes: 60 bits, too many to guess the number of another report. */
export function reportNumber(kind: ReportKind, random: Uint8Array): string {
  const letters = Array.from(random.subarray(0, length), (byte) => alphabet[byte % alphabet.length]).join("");
  return [initials[kind], letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)].join("-");
}

/** The number as we keep it, from what somebody typed or read aloud; null when it is none. */
export function normalNumber(typed: string): string | null {
  const [initial = "", ...rest] = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "");
  const letters = rest.join("").replaceAll("O", "0").replace(/[IL]/g, "1");
  const isNumber =
    letters.length === length &&
    [...letters].every((letter) => alphabet.includes(letter)) &&
    Object.values(initials).includes(initial);
  return isNumber ? [initial, letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)].join("-") : null;
}
