import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { type Freshness, type Handle, PageCache } from "./page-cache";
import { Shelf } from "./shelf";

const filler = "Stark. Sozial. Vor Ort. ".repeat(100);
const html = (text: string) => `<!DOCTYPE html><html><head><link rel="preload" as="script" href="/_next/a.js"><link rel="stylesheet" href="/a.css" nonce="n1"><script nonce="n1">self.x=1</script>`
  + `<script type="application/ld+json">{"@type":"Event"}</script></head><body><p>${text}</p>${filler}<script src="/_next/a.js" async=""></script></body></html>`;

/** A portal with one text, and how often its pages were made. */
function portal({ watch, ...overrides }: Partial<{ make: Handle; freshness: () => Promise<Freshness>; watch: object }> = {}) {
  const world = { text: "eins", edition: 1 as number | null, made: [] as string[], now: 0 };
  const make: Handle = async (request, response) => {
    world.made.push(request.url ?? "");
    const status = request.url?.startsWith("/fehlt") ? 404 : 200;
    if (request.url === "/pdf") return void response.writeHead(200, { "content-type": "application/pdf", "cache-control": "private, no-store" }).end("%PDF");
    response.writeHead(status, { "content-type": "text/html; charset=utf-8", link: ['</_next/a.js>; rel=preload; as="script"', '</a.woff2>; rel=preload; as="font"; nonce="n1"'], "cache-control": "private, no-store", "content-security-policy": "script-src 'nonce-n1'" });
    const body = html(world.text);
    response.write(body.slice(0, 200));
    response.end(body.slice(200));
  };
  const cache = new PageCache({
    make, freshness: async () => ({ edition: world.edition ?? 0, secondsLeft: 60 }), watch: { latest: () => world.edition, known: () => null, ask: async () => world.edition, ...watch }, shelf: new Shelf(1_000_000, () => world.now),
    sessionCookie: "sitzung", appUrl: "https://portal.example", headersAt: () => ({ "x-content-type-options": "nosniff" }), now: () => world.now, ...overrides,
  });
  return { world, cache };
}

type Answer = { status: number; headers: Record<string, unknown>; body: Buffer };

/** What somebody gets who asks. */
async function ask(cache: PageCache, url: string, { method = "GET", ...sent }: Record<string, string> = {}): Promise<Answer> {
  const request = Object.assign(new IncomingMessage(new Socket()), { url, method });
  request.headers = sent;
  const response = new ServerResponse(request);
  const pieces: Buffer[] = [];
  let headers: Record<string, unknown> = {};
  const writeHead = response.writeHead.bind(response);
  response.writeHead = ((status: number, head?: string[]) => {
    writeHead(status);
    headers = { ...response.getHeaders(), ...Object.fromEntries(Array.from({ length: (head?.length ?? 0) / 2 }, (_, at) => [head![at * 2], head![at * 2 + 1]])) };
    return response;
  }) as never;
  response.end = ((piece?: Buffer) => (piece && pieces.push(Buffer.from(piece)), response)) as never;
  await cache.handle(request, response);
  return { status: response.statusCode, headers, body: Buffer.concat(pieces) };
}
const text = (answer: Answer) => /<p>(.*?)<\/p>/.exec(answer.body.toString())?.[1];

it("makes a page once per edition, and shows the change with the next request", async () => {
  const { world, cache } = portal();
  for (let turn = 0; turn < 3; turn++) expect(text(await ask(cache, "/"))).toBe("eins");
  expect(world.made).toEqual(["/"]);
  Object.assign(world, { text: "zwei", edition: 2 });
  cache.forget();
  expect(text(await ask(cache, "/"))).toBe("zwei");
});

it("makes a page once for all who wait for it, but not for who comes after a change", async () => {
  const gate = Promise.withResolvers<void>();
  const { world, cache } = portal();
  const slow = portal({ make: async (request, response) => {
    const before = world.text;
    world.made.push(request.url ?? "");
    await gate.promise;
    response.writeHead(200, { "content-type": "text/html" });
    response.end(`<p>${before}</p>`);
  } });
  const early = [ask(slow.cache, "/"), ask(slow.cache, "/")];
  await new Promise(setImmediate);
  expect(world.made).toHaveLength(1);
  Object.assign(world, { text: "zwei" });
  slow.world.edition = 2;
  slow.cache.forget();
  const late = ask(slow.cache, "/");
  await new Promise(setImmediate);
  gate.resolve();
  expect([...(await Promise.all(early)), await late].map(text)).toEqual(["eins", "eins", "zwei"]);
  expect(text(await ask(slow.cache, "/"))).toBe("zwei");
  expect(cache).toBeDefined();
});

it("hands out nothing kept while a change is being written, nor while nobody hears of changes", async () => {
  const { world, cache } = portal();
  await ask(cache, "/");
  cache.hold(2);
  world.text = "zwei";
  expect(text(await ask(cache, "/"))).toBe("zwei");
  expect(text(await ask(cache, "/"))).toBe("zwei");
  expect(world.made).toHaveLength(3);
  world.edition = 2;
  await ask(cache, "/");
  await ask(cache, "/");
  expect(world.made).toHaveLength(4);
  world.edition = null;
  await ask(cache, "/");
  await ask(cache, "/");
  expect(world.made).toHaveLength(6);
});

it("asks which edition is true before it hands out what it keeps, unless it has just known", async () => {
  const asked: string[] = [];
  const { world, cache } = portal({ watch: { ask: async () => (asked.push("ask"), world.edition) } });
  await ask(cache, "/");
  await ask(cache, "/");
  const knowing = portal({ watch: { known: () => 1, ask: async () => (asked.push("never for what is kept"), 1) } });
  await ask(knowing.cache, "/");
  const before = asked.length;
  await ask(knowing.cache, "/");
  expect([world.made.length, before, asked.length]).toEqual([1, 3, 3]);
});

it("shows who lost their way a whole page, though Next leaves it to its scripts", async () => {
  const { cache } = portal({ make: async ({ url }, response) => {
    response.writeHead(404, { "content-type": url === "/a.rsc" ? "text/x-component" : "text/html" });
    response.end(url === "/diese-seite-gibt-es-nicht" ? "<html><p>Diese Seite gibt es nicht</p></html>" : '<html id="__next_error__"><script>later()</script></html>'.slice(url === "/a.rsc" ? 33 : 0));
  } });
  expect(text(await ask(cache, "/a.rsc"))).toBe("Diese Seite gibt es nicht");
  expect(text(await ask(cache, "/jobcenter/nirgends"))).toBe("Diese Seite gibt es nicht");
  expect((await ask(cache, "/jobcenter/nirgends")).status).toBe(404);
});

it("shows nobody a page that was begun by others and stopped being true before it was asked for", async () => {
  const gate = Promise.withResolvers<void>();
  const { world, cache } = portal({ freshness: async () => ({ edition: 1, secondsLeft: world.text === "eins" ? 1 : 60 }), make: async (request, response) => {
    const before = world.text;
    world.made.push(request.url ?? "");
    if (before === "eins") await gate.promise;
    response.writeHead(200, { "content-type": "text/html" }).end(`<p>${before}</p>`);
  } });
  const early = ask(cache, "/");
  await new Promise(setImmediate);
  Object.assign(world, { text: "zwei", now: 1_000 });
  const late = [ask(cache, "/"), ask(cache, "/")];
  await new Promise(setImmediate);
  gate.resolve();
  expect([await early, ...(await Promise.all(late))].map(text)).toEqual(["eins", "zwei", "zwei"]);
  expect(world.made).toHaveLength(2);
});

it.each<[string, string, Record<string, string>]>([
  ["a form", "/fehler-melden?adresse=/", {}], ["a report", "/meldung?nummer=F-1", {}], ["somebody signed in", "/", { cookie: "sitzung=abc" }], ["what was sent", "/", { method: "POST" }],
])("lets nobody keep the page of %s, and packs it like any other", async (_, url, sent) => {
  const { headers, body } = await ask(portal().cache, url, { ...sent, "accept-encoding": "gzip", "if-none-match": '"x"' });
  expect([headers["cache-control"], headers["content-encoding"]]).toEqual(["private, no-store", "gzip"]);
  expect(gunzipSync(body).toString()).toContain("eins");
});

it("says of a page without its body what it would say with it, also of one that is not kept", async () => {
  const { cache } = portal({ make: async ({ method }, response) => void response.writeHead(200, { "content-type": "text/html" }).end(method === "HEAD" ? "" : html("eins")) });
  const [get, head] = [await ask(cache, "/meldung"), await ask(cache, "/meldung", { method: "HEAD" })];
  expect([head.body.length, head.headers["content-length"], head.headers.etag]).toEqual([0, get.headers["content-length"], get.headers.etag]);
});

it("goes on keeping when the change that was announced never came", async () => {
  const { world, cache } = portal();
  cache.hold(2);
  await ask(cache, "/");
  world.now = 5_000;
  for (let turn = 0; turn < 3; turn++) await ask(cache, "/");
  expect(world.made).toHaveLength(2);
});

it("keeps no page longer than it stays true", async () => {
  const { world, cache } = portal({ freshness: async () => ({ edition: 1, secondsLeft: 2.5 }) });
  await ask(cache, "/");
  world.now = 2_499;
  await ask(cache, "/");
  expect(world.made).toHaveLength(1);
  world.now = 2_500;
  await ask(cache, "/");
  expect(world.made).toHaveLength(2);
});

it("keeps one page for one address: known questions in any order, made-up ones dropped", async () => {
  const { world, cache } = portal();
  for (const url of ["/presse?land=NI&seite=2", "/presse?seite=2&land=NI&utm_source=x", "/presse?_rsc=1&land=NI&seite=2"]) await ask(cache, url);
  expect(world.made).toEqual(["/presse?land=NI&seite=2"]);
});

it("leaves errors, forms, people who are signed in, and what is no page of the portal unkept", async () => {
  const { world, cache } = portal();
  for (let turn = 0; turn < 2; turn++) {
    expect((await ask(cache, "/fehlt")).status).toBe(404);
    await ask(cache, "/pdf");
    await ask(cache, "/barriere-melden?adresse=/");
    await ask(cache, "/", { cookie: "sitzung=abc" });
    await ask(cache, "/", { method: "POST" });
    await ask(cache, "/redaktion");
  }
  expect(world.made).toHaveLength(12);
});

it("tells the application nothing of who asked, and always of something to read with", async () => {
  const seen: Record<string, unknown>[] = [];
  const { world, cache } = portal({ make: async (request, response) => void (seen.push(request.headers), response.end("")) });
  await ask(cache, "/", { cookie: "andere=1", "accept-language": "en", rsc: "1", "user-agent": "x", "if-none-match": '"a"' });
  expect(seen).toEqual([{ host: "portal.example", accept: "text/html,*/*;q=0.8", "x-forwarded-host": "portal.example", "x-forwarded-proto": "https", "user-agent": "reader" }]);
  await ask(cache, "/", { cookie: "sitzung=abc" });
  expect(seen[1]).toEqual({ cookie: "sitzung=abc", "user-agent": "reader" });
  world.edition = null;
  await ask(cache, "/?utm_source=x", { cookie: "andere=1", "accept-language": "en", range: "bytes=0-1" });
  expect(seen[2]).toEqual(seen[0]);
});

it("sends no script and allows none, on errors as well, but keeps structured data", async () => {
  const { cache } = portal();
  for (const url of ["/", "/fehlt"]) {
    const { body, headers } = await ask(cache, url);
    expect(body.toString().match(/<script\b[^>]*>/g)).toEqual(['<script type="application/ld+json">']);
    expect(body.toString()).not.toMatch(/nonce|as="script"/);
    expect(body.toString()).toContain('<link rel="stylesheet" href="/a.css">');
    expect(headers).toMatchObject({ "content-security-policy": expect.stringContaining("script-src 'none'"), link: '</a.woff2>; rel=preload; as="font"' });
  }
});

it("answers in the encoding that is taken, with a tag for each, and 304 to who has it", async () => {
  const { cache } = portal();
  const plain = await ask(cache, "/");
  const zipped = await ask(cache, "/", { "accept-encoding": "gzip, br;q=0" });
  const best = await ask(cache, "/", { "accept-encoding": "gzip, deflate, br" });
  expect(gunzipSync(zipped.body)).toEqual(plain.body);
  expect(brotliDecompressSync(best.body)).toEqual(plain.body);
  expect(new Set([plain, zipped, best].map(({ headers }) => headers.etag)).size).toBe(3);
  expect(best.headers).toMatchObject({ "content-encoding": "br", vary: "Accept-Encoding", "content-length": String(best.body.length), "cache-control": "public, no-cache", "x-content-type-options": "nosniff" });
  for (const [encoding, { headers }] of [["br", best], ["gzip", zipped], ["identity", plain]] as const) {
    const etag = String(headers.etag);
    for (const tag of [etag, `W/${etag}`, `"x", ${etag}`, etag.replace(/"$/, '-gzip"')]) {
      const same = await ask(cache, "/", { "accept-encoding": encoding, "if-none-match": tag });
      expect(same).toMatchObject({ status: 304, body: Buffer.alloc(0), headers: { etag, vary: "Accept-Encoding", "cache-control": "public, no-cache" } });
    }
  }
  expect((await ask(cache, "/", { "accept-encoding": "gzip", "if-none-match": String(best.headers.etag) })).status).toBe(200);
  const head = await ask(cache, "/", { method: "HEAD" });
  expect([head.status, head.body.length, head.headers["content-length"]]).toEqual([200, 0, String(plain.body.length)]);
});
