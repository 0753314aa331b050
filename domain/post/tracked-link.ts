// Mail programs and search engines replace a link by one of their own, which leads there through their server.
// It often holds the address of the person who received the mail. The link itself is what readers get.

type Tracker = { host: RegExp; path?: RegExp; parameters: string[] };

const trackers: Tracker[] = [
  { host: /(^|\.)safelinks\.protection\.(outlook\.com|office365\.us)$/, parameters: ["url"] },
  { host: /^statics\.teams\.cdn\.office\.net$/, path: /safelinks/, parameters: ["url"] },
  { host: /^outlook\.(office|live)\.com$/, path: /redir/, parameters: ["url", "destination"] },
  { host: /^(www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, parameters: ["q", "url"] },
  { host: /^lm?\.facebook\.com$/, parameters: ["u"] },
  { host: /^l\.instagram\.com$/, parameters: ["u"] },
  { host: /^(www\.)?youtube\.com$/, path: /^\/redirect$/, parameters: ["q"] },
  { host: /^(www\.)?linkedin\.com$/, path: /^\/(redir|safety)/, parameters: ["url"] },
  { host: /^(html\.)?duckduckgo\.com$/, path: /^\/l\//, parameters: ["uddg"] },
  { host: /^slack-redir\.net$/, parameters: ["url"] },
  { host: /^linkprotect\.cudasvc\.com$/, parameters: ["a"] },
  { host: /\.trendmicro\.com$/, path: /clicktime/, parameters: ["url"] },
];
const deepest = 5;

/** The address that a link of a tracker leads to; any other address as it is. */
export function untracked(href: string): string {
  let link = href;
  for (let depth = 0; depth < deepest; depth += 1) {
    const target = targetOf(link);
    if (!target) break;
    link = target;
  }
  return link;
}

/** The same for addresses that stand in a text. */
export function withoutTrackers(text: string): string {
  return text.replace(/https?:\/\/[^\s<>"„“»«]+/gi, (address) => untracked(address));
}

function targetOf(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const { hostname, pathname, searchParams } = new URL(link);
  if (/^urldefense(\.proofpoint)?\.(com|us)$/.test(hostname)) return undefended(link);
  const tracker = trackers.find(({ host, path }) => host.test(hostname) && (path?.test(pathname) ?? true));
  const values = new Map([...searchParams].map(([name, value]) => [name.toLowerCase(), value]));
  const target = tracker?.parameters.map((name) => values.get(name) ?? "").find(isAddress);
  return target ?? null;
}

/** The three forms of the links of Proofpoint. */
function undefended(link: string): string | null {
  const third = /\/v3\/__(.+?)__;([\w-]*)!/.exec(link);
  if (third) return thirdForm(third[1]!, third[2]!);
  const written = new URL(link).searchParams.get("u") ?? "";
  const encoded = link.includes("/v2/") ? written.replaceAll("-", "%").replaceAll("_", "/") : written;
  return checked(() => decodeURIComponent(encoded));
}

const base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** "*" stands for one byte of the list at the end; "**A" for two of them, "**B" for three, and so on. */
function thirdForm(address: string, list: string): string | null {
  return checked(() => {
    const bytes = Uint8Array.from(atob(list.replaceAll("-", "+").replaceAll("_", "/")), (sign) =>
      sign.charCodeAt(0),
    );
    let at = 0;
    const next = (count: number) => new TextDecoder().decode(bytes.slice(at, (at += count)));
    return address
      .replace(/^(https?):\/(?!\/)/i, "$1://")
      .replace(/\*(?:\*([\w-]))?/g, (_, run?: string) => next(run ? base64.indexOf(run) + 2 : 1));
  });
}

function checked(read: () => string): string | null {
  try {
    const address = read();
    return isAddress(address) ? address : null;
  } catch {
    return null;
  }
}

const isAddress = (text: string) => /^(https?:\/\/|mailto:)\S/i.test(text);
