// What is kept, for whom, and how it is sent.
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { ask, html, portal, text } from "./testing";

it("shows who lost their way a whole page, though Next leaves it to its scripts", async () => {
  const { cache } = portal({
    make: async ({ url }, response) => {
      response.writeHead(404, { "content-type": url === "/a.rsc" ? "text/x-component" : "text/html" });
      response.end(
        url === "/diese-seite-gibt-es-nicht"
          ? "<html><p>Diese Seite gibt es nicht</p></html>"
          : '<html id="__next_error__"><script>later()</script></html>'.slice(url === "/a.rsc" ? 33 : 0),
      );
    },
  });
  expect(text(await ask(cache, "/a.rsc"))).toBe("Diese Seite gibt es nicht");
  expect(text(await ask(cache, "/jobcenter/nirgends"))).toBe("Diese Seite gibt es nicht");
  expect((await ask(cache, "/jobcenter/nirgends")).status).toBe(404);
});

it.each<[string, string, Record<string, string>]>([
  ["a form", "/fehler-melden?adresse=/", {}],
  ["a report", "/meldung?nummer=F-1", {}],
  ["somebody signed in", "/", { cookie: "sitzung=abc" }],
  ["what was sent", "/", { method: "POST" }],
])("lets nobody keep the page of %s, and packs it like any other", async (_, url, sent) => {
  const { headers, body } = await ask(portal().cache, url, {
    ...sent,
    "accept-encoding": "gzip",
    "if-none-match": '"x"',
  });
  expect([headers["cache-control"], headers["content-encoding"]]).toEqual(["private, no-store", "gzip"]);
  expect(gunzipSync(body).toString()).toContain("eins");
});

it("says of a page without its body what it would say with it, also of one that is not kept", async () => {
  const { cache } = portal({
    make: async ({ method }, response) =>
      void response
        .writeHead(200, { "content-type": "text/html" })
        .end(method === "HEAD" ? "" : html("eins")),
  });
  const [get, head] = [await ask(cache, "/meldung"), await ask(cache, "/meldung", { method: "HEAD" })];
  expect([head.body.length, head.headers["content-length"], head.headers.etag]).toEqual([
    0,
    get.headers["content-length"],
    get.headers.etag,
  ]);
});

it("keeps one page for one address: known questions in any order, made-up ones dropped", async () => {
  const { world, cache } = portal();
  for (const url of [
    "/presse?land=NI&seite=2",
    "/presse?seite=2&land=NI&utm_source=x",
    "/presse?_rsc=1&land=NI&seite=2",
  ])
    await ask(cache, url);
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
  const { world, cache } = portal({
    make: async (request, response) => void (seen.push(request.headers), response.end("")),
  });
  await ask(cache, "/", {
    cookie: "andere=1",
    "accept-language": "en",
    rsc: "1",
    "user-agent": "x",
    "if-none-match": '"a"',
  });
  expect(seen).toEqual([
    {
      host: "portal.example",
      accept: "text/html,*/*;q=0.8",
      "x-forwarded-host": "portal.example",
      "x-forwarded-proto": "https",
      "user-agent": "reader",
    },
  ]);
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
    expect(headers).toMatchObject({
      "content-security-policy": expect.stringContaining("script-src 'none'"),
      link: '</a.woff2>; rel=preload; as="font"',
    });
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
  expect(best.headers).toMatchObject({
    "content-encoding": "br",
    vary: "Accept-Encoding",
    "content-length": String(best.body.length),
    "cache-control": "public, no-cache",
    "x-content-type-options": "nosniff",
  });
  for (const [encoding, { headers }] of [
    ["br", best],
    ["gzip", zipped],
    ["identity", plain],
  ] as const) {
    const etag = String(headers.etag);
    for (const tag of [etag, `W/${etag}`, `"x", ${etag}`, etag.replace(/"$/, '-gzip"')]) {
      const same = await ask(cache, "/", { "accept-encoding": encoding, "if-none-match": tag });
      expect(same).toMatchObject({
        status: 304,
        body: Buffer.alloc(0),
        headers: { etag, vary: "Accept-Encoding", "cache-control": "public, no-cache" },
      });
    }
  }
  expect(
    (await ask(cache, "/", { "accept-encoding": "gzip", "if-none-match": String(best.headers.etag) })).status,
  ).toBe(200);
  const head = await ask(cache, "/", { method: "HEAD" });
  expect([head.status, head.body.length, head.headers["content-length"]]).toEqual([
    200,
    0,
    String(plain.body.length),
  ]);
});
