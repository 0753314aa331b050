// Sharing a post on the reader's own Mastodon server. We only build the link; nothing of that server is
// loaded.
const hostName = /^(?=.{4,100}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/;

/** Path of a post on this portal, null for anything else. */
export function sharedPath(asked: string): string | null {
  return /^\/jobcenter\/[a-z0-9-]{1,100}\/[a-z0-9-]{1,120}$/.test(asked) ? asked : null;
}

/** The host in "social.bund.de", "https://social.bund.de/@wir" or "@wir@social.bund.de"; null when it is none. */
export function serverOf(typed: string): string | null {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^https:\/\//, "")
    .replace(/^@?[^@/]*@/, "")
    .replace(/\/.*$/, "");
  return hostName.test(host) ? host : null;
}

/** The address where that server opens a new post that contains this address. */
export function mastodonShare(host: string, address: string): string {
  return `https://${host}/share?text=${encodeURIComponent(address)}`;
}
