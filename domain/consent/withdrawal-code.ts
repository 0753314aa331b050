// The code with which a person ends a consent without anybody's help. It stands on the person's own sheet
// only.

/** Without letters that look like digits (Crockford's Base32). */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 28;
const group = 4;

/** How many random bytes a code is made of: five bits of each count, 140 bits in all. */
export const bytesOfCode = length;

/** "7K3M-9QXT-2WHD-…" from `bytesOfCode` random bytes. */
export function withdrawalCode(random: Uint8Array): string {
  const signs = Array.from(random.subarray(0, length), (byte) => alphabet[byte % alphabet.length]).join("");
  return inGroups(signs);
}

/** The code as it is hashed, from what somebody typed or read aloud; null when it is none. */
export function normalCode(typed: string): string | null {
  const signs = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  const isCode = signs.length === length && [...signs].every((sign) => alphabet.includes(sign));
  return isCode ? inGroups(signs) : null;
}

function inGroups(signs: string): string {
  return signs.match(new RegExp(`.{${group}}`, "g"))?.join("-") ?? "";
}
