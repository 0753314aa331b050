// The addresses of public pages, each in one spelling: the keys of the page cache.

/** The query parameters of public pages. Others are dropped, so nobody can fill the cache with them. */
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

/** Not public pages: the desk, API routes, and files from the build or the storage. */
const notPublic = /^\/(redaktion|anmelden|api|_next|bilder)(\/|$)|^\/gebaerdensprache\/./;

/**
 * True for pages that belong to one reader: they hold the key of a form or the number of a report. They are
 * rendered for each request and never stored.
 */
export function isForOneReader(path: string): boolean {
  return /^\/(fehler-melden|barriere-melden|einwilligung-widerrufen|meldung|teilen|ansehen)(\/|$)/.test(path);
}

export type PublicAddress = {
  /** Path and known parameters in a fixed order. The page is rendered and stored by it. */
  key: string;
  isStorable: boolean;
};

/** The address of a public page; null for any other URL. `url` is the request target: path and query. */
export function publicAddress(url: string): PublicAddress | null {
  const [path, query] = split(url);
  if (notPublic.test(path)) return null;
  if (isForOneReader(path)) return { key: url, isStorable: false };
  if (query === "") return { key: path, isStorable: true };
  const known = [...new URLSearchParams(query)].filter(
    ([name, value]) => parameters.has(name) && value !== "",
  );
  known.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  const rest = new URLSearchParams(known).toString();
  return { key: rest === "" ? path : `${path}?${rest}`, isStorable: rest.length <= longestQuery };
}

function split(url: string): [string, string] {
  const at = url.indexOf("?");
  return at < 0 ? [url, ""] : [url.slice(0, at), url.slice(at + 1)];
}
