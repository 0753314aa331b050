// What a reader gets when a page could not be made, with JavaScript or without: Next would send an empty shell that only a script fills.
import type { ServerResponse } from "node:http";

const page = Buffer.from(`<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>Gerade geht etwas nicht – Stark. Sozial. Vor Ort.</title>
</head>
<body>
<main>
<h1>Gerade geht etwas nicht</h1>
<p>Die Seite lässt sich im Moment nicht zeigen. Bitte laden Sie sie in ein paar Minuten neu. Was Sie gespeichert haben, bleibt erhalten.</p>
<p><a href="/">Zur Startseite</a> · <a href="/impressum">Impressum</a> · <a href="/barrierefreiheit">Barrierefreiheit</a></p>
</main>
</body>
</html>
`);
const kept = new Set(["connection", "content-security-policy", "x-robots-tag", "referrer-policy"]);

/**
 * Puts the plain page in place of every page that broke (500), whatever the application writes for it;
 * nothing of the error is in it (S-25). Data and files say it in their own way. Before anything else touches
 * the response.
 */
export function replaceBrokenPages(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  const write = response.write.bind(response) as (...args: unknown[]) => boolean;
  const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse;
  let isBroken = false;
  const begin = () => void (response.headersSent || response.writeHead(response.statusCode));

  response.writeHead = (...args: unknown[]) => {
    isBroken = args[0] === 500 && isPage(response);
    if (isBroken) describe(response);
    return writeHead(...args);
  };
  response.write = (...args: unknown[]) => {
    begin();
    if (!isBroken) return write(...args);
    whenDone(args)?.();
    return true;
  };
  response.end = (...args: unknown[]) => {
    if (response.statusCode === 500) begin();
    return isBroken ? end(response.req.method === "HEAD" ? undefined : page, whenDone(args)) : end(...args);
  };
}

function isPage(response: ServerResponse): boolean {
  return /^text\/(html|plain)/.test(String(response.getHeader("content-type")));
}

function describe(response: ServerResponse): void {
  for (const name of response.getHeaderNames()) if (!kept.has(name)) response.removeHeader(name);
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("content-length", page.length);
  response.setHeader("cache-control", "no-store");
}

/** What the writer wants to be told, if anything. */
function whenDone(args: unknown[]): (() => void) | undefined {
  const last = args.at(-1);
  return typeof last === "function" ? (last as () => void) : undefined;
}
