const longest = 254;
const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const host = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;

/**
 * Normalises a mail address to lower case; null when it is not valid. Characters that look like "@" are
 * replaced by "@" first, and a domain with umlauts becomes its form in ASCII (IDNA: "xn--…"); quoted
 * addresses and other signs before the "@" are refused. So the address checked here is the one that the mail
 * server reads (D-025, S-32).
 */
export function normalEmail(typed: string): string | null {
  const [name = "", domain = "", ...more] = typed.normalize("NFKC").trim().toLowerCase().split("@");
  const email = `${name}@${asciiHost(domain)}`;
  if (email.length > longest || more.length > 0) return null;
  return local.test(name) && host.test(asciiHost(domain)) ? email : null;
}

/** A host name as the DNS knows it; unchanged when it has no letters beyond ASCII, or is no host name. */
export function asciiHost(name: string): string {
  // Latin letters only: letters of other scripts can look like them.
  if (!/[^\u0000-\u007f]/.test(name) || !/^[\p{Script=Latin}\d.-]+$/u.test(name)) return name;
  const address = `https://${name}`;
  return URL.canParse(address) ? new URL(address).hostname : name;
}
