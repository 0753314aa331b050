const longest = 500;

/**
 * Where to redirect after signing in: always an address of the desk, whatever was asked for (D-021). Takes
 * the wanted address from the query; returns a path that begins with /redaktion.
 */
export function safeReturnPath(wanted: unknown): string {
  const desk = "/redaktion";
  if (typeof wanted !== "string" || wanted.length > longest || !/^\/redaktion(?![^/?#])/.test(wanted))
    return desk;
  // Browsers remove tabs and line breaks and read a backslash as a slash; no address of the desk contains
  // them.
  if (/[\u0000-\u0020\u007f\\]/.test(wanted)) return desk;
  const own = "https://desk.invalid";
  const address = URL.canParse(wanted, own) ? new URL(wanted, own) : null;
  if (address?.origin !== own || !/^\/redaktion(\/|$)/.test(address.pathname)) return desk;
  return address.pathname + address.search;
}

/** The sign-in page that redirects back to the given address. */
export function signInPath(wanted: string): string {
  const back = safeReturnPath(wanted);
  return back === "/redaktion" ? "/anmelden" : `/anmelden?weiter=${encodeURIComponent(back)}`;
}
