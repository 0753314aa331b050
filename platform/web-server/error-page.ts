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
<p>Die Seite lässt sich im Moment nicht zeigen. Bitte laden Sie sie in ein paar Minuten neu.
Was Sie gespeichert haben, bleibt erhalten.</p>
<p><a href="/">Zur Startseite</a> · <a href="/impressum">Impressum</a>
· <a href="/barrierefreiheit">Barrierefreiheit</a></p>
</main>
</body>
</html>
`);
const keptHeaders = new Set(["connection", "content-security-policy", "x-robots-tag", "referrer-policy"]);

/**
 * The static error page for a page that answers 500, with its headers set; undefined for other answers. Next
 * would send an empty page that only a script fills, and the page must say nothing of the error (S-25).
 */
export function errorPage(status: number, response: ServerResponse): Buffer | undefined {
  if (status !== 500 || !/^text\/(html|plain)/.test(String(response.getHeader("content-type"))))
    return undefined;
  for (const name of response.getHeaderNames()) if (!keptHeaders.has(name)) response.removeHeader(name);
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("content-length", page.length);
  response.setHeader("cache-control", "no-store");
  return page;
}
