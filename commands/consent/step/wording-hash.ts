import { createHash } from "node:crypto";
import { type ConsentWording, consentWordings, wordingText } from "@/domain/consent/wording";

/** SHA-256 (hex) of the text people agreed to. */
export function wordingHash(wording: ConsentWording): string {
  return createHash("sha256").update(wordingText(wording)).digest("hex");
}

/** The text with this hash, or null when we never used it. */
export function wordingOf(hash: string): ConsentWording | null {
  return consentWordings.find((wording) => wordingHash(wording) === hash) ?? null;
}
