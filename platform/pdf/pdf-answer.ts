// HTTP answers with rendered PDFs and share pictures.
import { escaped } from "@/domain/post/feed-html";
import type { CannotRender } from "./renderer";

/** No proxy and no browser stores a copy, so the next request after a withdrawal finds nothing (B-029). */
const noStore = { "cache-control": "private, no-store", "x-robots-tag": "noarchive" };

/** The strictest policy with which browsers show a PDF: their viewer is an object with inline styles. */
const viewerPolicy =
  "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A PDF that opens in the browser; its file name is the slug of the post. */
export function pdfAnswer(pdf: Buffer, slug: string): Response {
  return new Response(new Uint8Array(pdf), {
    headers: {
      ...noStore,
      "content-type": "application/pdf",
      "content-length": String(pdf.length),
      "content-disposition": `inline; filename="${slug}.pdf"`,
      "content-security-policy": viewerPolicy,
    },
  });
}

/** A share picture; other websites may embed it. */
export function sharePictureAnswer(png: Buffer): Response {
  return new Response(new Uint8Array(png), {
    headers: {
      ...noStore,
      "content-type": "image/png",
      "content-length": String(png.length),
      "cross-origin-resource-policy": "cross-origin",
    },
  });
}

/** The campaign's own picture shows no person, so it may be cached for a day. */
export function campaignPictureAnswer(png: Buffer): Response {
  return new Response(new Uint8Array(png), {
    headers: {
      "cache-control": "public, max-age=86400",
      "content-type": "image/png",
      "content-length": String(png.length),
      "cross-origin-resource-policy": "cross-origin",
    },
  });
}

/** 410 for a post that was removed. */
export function goneAnswer(): Response {
  return new Response("Diesen Beitrag gibt es hier nicht mehr.\n", {
    status: 410,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "no-store",
      "x-robots-tag": "noindex, noarchive",
    },
  });
}

const reasons = {
  busy: "Gerade werden viele PDF-Dateien erstellt. Bitte versuchen Sie es in einer Minute noch einmal.",
  tooLong:
    "Die PDF-Datei konnte nicht rechtzeitig erstellt werden. " +
    "Bitte versuchen Sie es in einer Minute noch einmal.",
  noCompiler:
    "Auf diesem Server können gerade keine PDF-Dateien erstellt werden. " +
    "Der Beitrag selbst lässt sich lesen und drucken.",
};

/** 503 with a small page: the reason and a link back to the post. */
export function cannotRenderAnswer({ reason }: CannotRender, address: string): Response {
  const page = `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Gerade kein PDF</title>
</head>
<body>
<main><h1>Gerade kein PDF</h1><p>${reasons[reason]}</p>
<p><a href="${escaped(address)}">Zum Beitrag</a></p></main>
</body>
</html>
`;
  return new Response(page, {
    status: 503,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store", "retry-after": "60" },
  });
}
