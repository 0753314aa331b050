const longest = 254;
const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const host = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;

/**
 * Normalises a mail address to lower case; null when it is not valid. Characters that look like "@" are
 * replaced by "@" first; quoted addresses and other scripts are refused. So the address checked here is the
 * one that the mail server reads (D-025, S-32).
 */
export function normalEmail(typed: string): string | null {
  const email = typed.normalize("NFKC").trim().toLowerCase();
  const parts = email.split("@");
  if (email.length > longest || parts.length !== 2) return null;
  return local.test(parts[0] ?? "") && host.test(parts[1] ?? "") ? email : null;
}
