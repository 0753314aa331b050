// Takes Next's scripts out of a finished page: readers need none of them, and the policy of public pages allows none (D-018).

const script = /<script\b(?![^>]*type="application\/ld\+json")[^>]*>[\s\S]*?<\/script>/g;
const scriptLink = /<link\b[^>]*(?:\bas="script"|\brel="modulepreload")[^>]*>/g;
/** Different in every answer, and of no use where nothing inline is left. */
const nonce = / nonce="[^"]*"/g;

/** The page as readers get it: the same text, without scripts. Data blocks for search engines stay. */
export function plainHtml(html: string): string {
  return html.replace(script, "").replace(scriptLink, "").replace(nonce, "");
}

/** The header of early links (fonts, styles), without those to scripts; null when nothing is left. */
export function plainLinks(header: string): string | null {
  const links = header.split(/,(?=\s*<)/).map((link) => link.trim().replace(/;\s*nonce="[^"]*"/, ""));
  const kept = links.filter(
    (link) => link !== "" && !/;\s*as="?script/.test(link) && !/rel="?modulepreload/.test(link),
  );
  return kept.length === 0 ? null : kept.join(", ");
}

/**
 * Content-Security-Policy of public pages: no script at all, everything else from here; checking tools fetch
 * robots.txt as the page would.
 */
export function readerPolicy(isSecure: boolean): string {
  return [
    "default-src 'self'",
    "script-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isSecure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}
