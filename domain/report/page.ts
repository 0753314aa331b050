/** Longest address of a page that is kept. */
export const longestPage = 300;

/**
 * The page a report is about, as it is kept: the path on this portal ("/jobcenter/emsland/…"), or what was
 * typed when it is something else. `appUrl` is the address of the portal.
 */
export function reportedPage(typed: string, appUrl: string): string {
  const text = typed.trim().slice(0, longestPage);
  if (text === "") return "";
  try {
    const url = new URL(text, appUrl);
    const isHere = url.origin === new URL(appUrl).origin && (text.startsWith("/") || /^https?:/i.test(text));
    return isHere ? url.pathname : text;
  } catch {
    return text;
  }
}

/** Whose page it is: the address part of the Jobcenter, or null for pages of the whole portal. */
export function jobcenterInPage(page: string): string | null {
  return /^\/jobcenter\/([a-z0-9-]+)(?:\/|$)/.exec(page)?.[1] ?? null;
}

/** True for a path on this portal: only such a page becomes a link at the desk. */
export function isPathHere(page: string): boolean {
  return /^\/(?![/\\])/.test(page);
}
