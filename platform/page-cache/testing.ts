// A page cache in front of an application with one page, for tests.
import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { type Handler, renderWith } from "@/platform/web-server/next-adapter";
import { cachedHandler } from "./cached-handler";
import { type Freshness, PageCache } from "./page-cache";
import { PageStore } from "./page-store";

const filler = "Stark. Sozial. Vor Ort. ".repeat(100);
/** A page as Next renders it. */
export const html = (text: string) =>
  [
    '<!DOCTYPE html><html><head><link rel="preload" as="script" href="/_next/a.js">',
    '<link rel="stylesheet" href="/a.css" nonce="n1"><script nonce="n1">self.x=1</script>',
    '<script type="application/ld+json">{"@type":"Event"}</script></head>',
    `<body><p>${text}</p>${filler}<script src="/_next/a.js" async=""></script></body></html>`,
  ].join("");

/** A portal with one text; `world.rendered` lists the URLs that were rendered. */
export function portal({
  watch,
  application,
  ...overrides
}: Partial<{ application: Handler; freshness: () => Promise<Freshness>; watch: object }> = {}) {
  const world = { text: "eins", edition: 1 as number | null, rendered: [] as string[], now: 0 };
  const onePage: Handler = async (request, response) => {
    world.rendered.push(request.url ?? "");
    const status = request.url?.startsWith("/fehlt") ? 404 : 200;
    if (request.url === "/pdf")
      return void response
        .writeHead(200, { "content-type": "application/pdf", "cache-control": "private, no-store" })
        .end("%PDF");
    response.writeHead(status, {
      "content-type": "text/html; charset=utf-8",
      link: ['</_next/a.js>; rel=preload; as="script"', '</a.woff2>; rel=preload; as="font"; nonce="n1"'],
      "cache-control": "private, no-store",
      "content-security-policy": "script-src 'nonce-n1'",
    });
    const body = html(world.text);
    response.write(body.slice(0, 200));
    response.end(body.slice(200));
  };
  const next = application ?? onePage;
  const cache = new PageCache({
    render: renderWith(next),
    freshness: async () => ({ edition: world.edition ?? 0, secondsLeft: 60 }),
    watch: {
      latest: () => world.edition,
      leased: () => null,
      revalidate: async () => world.edition,
      ...watch,
    },
    store: new PageStore(1_000_000, () => world.now),
    sessionCookie: "sitzung",
    appUrl: "https://portal.example",
    commonHeaders: () => ({ "x-content-type-options": "nosniff" }),
    now: () => world.now,
    ...overrides,
  });
  return { world, cache, handle: cachedHandler(cache, next) };
}

type Answer = { status: number; headers: Record<string, unknown>; body: Buffer };

/** Sends one request and returns the answer. */
export async function ask(
  handle: Handler,
  url: string,
  { method = "GET", ...sent }: Record<string, string> = {},
): Promise<Answer> {
  const request = Object.assign(new IncomingMessage(new Socket()), { url, method });
  request.headers = sent;
  const response = new ServerResponse(request);
  const pieces: Buffer[] = [];
  let headers: Record<string, unknown> = {};
  const writeHead = response.writeHead.bind(response);
  response.writeHead = ((status: number, head?: string[]) => {
    writeHead(status);
    headers = {
      ...response.getHeaders(),
      ...Object.fromEntries(
        Array.from({ length: (head?.length ?? 0) / 2 }, (_, at) => [head![at * 2], head![at * 2 + 1]]),
      ),
    };
    return response;
  }) as never;
  response.end = ((piece?: Buffer) => (piece && pieces.push(Buffer.from(piece)), response)) as never;
  await handle(request, response);
  return { status: response.statusCode, headers, body: Buffer.concat(pieces) };
}

/** The text on the page. */
export const text = (answer: Answer) => /<p>(.*?)<\/p>/.exec(answer.body.toString())?.[1];
