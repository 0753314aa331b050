const longest = 254;
const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const host = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;

/**
 * A mail address in the one way we keep it (lower case), or null when it is none. Lookalikes of "@" become
 * one first, and quoted or foreign-script addresses are refused, so that the address judged here is the one
 * the mail server will read (D-025, S-32).
 */
export function normalEmail(typed: string): string | null {
  const email = typed.normalize("NFKC").trim().toLowerCase();
  const parts = email.split("@");
  if (email.length > longest || parts.length !== 2) return null;
  return local.test(parts[0] ?? "") && host.test(parts[1] ?? "") ? email : null;
}
