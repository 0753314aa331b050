// Which requests the portal's readers send, and the one spelling each of their addresses has.

/**
 * What the portal's pages ask for in their addresses. Everything else is dropped, so that nobody fills the
 * cache with made-up names.
 */
const parameters = new Set([
  "q",
  "land",
  "thema",
  "jobcenter",
  "seite",
  "art",
  "zeit",
  "form",
  "tag",
  "jahr",
  "barrierefrei",
  "kostenfrei",
  "ohne-anmeldung",
]);
const longestQuery = 300;

/** Not pages of the portal: the desk, interfaces, and files that come from the build or the storage. */
const elsewhere = /^\/(redaktion|anmelden|api|_next|bilder)(\/|$)|^\/gebaerdensprache\/./;

/**
 * True for pages that are one reader's own, by the key of their form or the number of their report: made for
 * every request, kept by nobody.
 */
export function isForOneReader(path: string): boolean {
  return /^\/(fehler-melden|barriere-melden|einwilligung-widerrufen|meldung|teilen)(\/|$)/.test(path);
}

export type PublicAddress = {
  /** Path and known parameters, in a fixed order: what the page is made and kept by. */
  key: string;
  isKeepable: boolean;
};

/** The address of a portal page, or null for everything else. `url` is the request target: path and query. */
export function publicAddress(url: string): PublicAddress | null {
  const [path, query] = split(url);
  if (elsewhere.test(path)) return null;
  if (isForOneReader(path)) return { key: url, isKeepable: false };
  if (query === "") return { key: path, isKeepable: true };
  const known = [...new URLSearchParams(query)].filter(
    ([name, value]) => parameters.has(name) && value !== "",
  );
  known.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  const rest = new URLSearchParams(known).toString();
  return { key: rest === "" ? path : `${path}?${rest}`, isKeepable: rest.length <= longestQuery };
}

function split(url: string): [string, string] {
  const at = url.indexOf("?");
  return at < 0 ? [url, ""] : [url.slice(0, at), url.slice(at + 1)];
}
