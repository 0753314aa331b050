// What the cache stores, for whom, and how it answers.
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { ask, html, portal, text } from "./testing";

it("serves the full 404 page where Next sends only a placeholder for its scripts", async () => {
  const { handle } = portal({
    application: async ({ url }, response) => {
      response.writeHead(404, { "content-type": url === "/a.rsc" ? "text/x-component" : "text/html" });
      response.end(
        url === "/diese-seite-gibt-es-nicht"
          ? "<html><p>Diese Seite gibt es nicht</p></html>"
          : '<html id="__next_error__"><script>later()</script></html>'.slice(url === "/a.rsc" ? 33 : 0),
      );
    },
  });
  expect(text(await ask(handle, "/a.rsc"))).toBe("Diese Seite gibt es nicht");
  expect(text(await ask(handle, "/jobcenter/nirgends"))).toBe("Diese Seite gibt es nicht");
  expect((await ask(handle, "/jobcenter/nirgends")).status).toBe(404);
});

it.each<[string, string, Record<string, string>]>([
  ["a form", "/fehler-melden?adresse=/", {}],
  ["a report", "/meldung?nummer=F-1", {}],
  ["a signed-in person", "/", { cookie: "sitzung=abc" }],
  ["a POST request", "/", { method: "POST" }],
])("forbids caching of the page of %s, and compresses it", async (_, url, sent) => {
  const { headers, body } = await ask(portal().handle, url, {
    ...sent,
    "accept-encoding": "gzip",
    "if-none-match": '"x"',
  });
  expect([headers["cache-control"], headers["content-encoding"]]).toEqual(["private, no-store", "gzip"]);
  expect(gunzipSync(body).toString()).toContain("eins");
});

it("answers HEAD with the headers of GET, also for a page that is not stored", async () => {
  const { handle } = portal({
    application: async ({ method }, response) =>
      void response
        .writeHead(200, { "content-type": "text/html" })
        .end(method === "HEAD" ? "" : html("eins")),
  });
  const [get, head] = [await ask(handle, "/meldung"), await ask(handle, "/meldung", { method: "HEAD" })];
  expect([head.body.length, head.headers["content-length"], head.headers.etag]).toEqual([
    0,
    get.headers["content-length"],
    get.headers.etag,
  ]);
});

it("stores one page per address: known parameters in any order, unknown ones dropped", async () => {
  const { world, handle } = portal();
  for (const url of [
    "/presse?land=NI&seite=2",
    "/presse?seite=2&land=NI&utm_source=x",
    "/presse?_rsc=1&land=NI&seite=2",
  ])
    await ask(handle, url);
  expect(world.rendered).toEqual(["/presse?land=NI&seite=2"]);
});

it("stores no errors, no forms, nothing for signed-in people, and no pages of the desk", async () => {
  const { world, handle } = portal();
  for (let turn = 0; turn < 2; turn++) {
    expect((await ask(handle, "/fehlt")).status).toBe(404);
    await ask(handle, "/pdf");
    await ask(handle, "/barriere-melden?adresse=/");
    await ask(handle, "/", { cookie: "sitzung=abc" });
    await ask(handle, "/", { method: "POST" });
    await ask(handle, "/redaktion");
  }
  expect(world.rendered).toHaveLength(12);
});

it("renders without the headers of the visitor, and always with a user agent", async () => {
  const seen: Record<string, unknown>[] = [];
  const { world, handle } = portal({
    application: async (request, response) => void (seen.push(request.headers), response.end("")),
  });
  await ask(handle, "/", {
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
  await ask(handle, "/", { cookie: "sitzung=abc" });
  expect(seen[1]).toEqual({ cookie: "sitzung=abc", "user-agent": "reader" });
  world.edition = null;
  await ask(handle, "/?utm_source=x", { cookie: "andere=1", "accept-language": "en", range: "bytes=0-1" });
  expect(seen[2]).toEqual(seen[0]);
});

it("sends and allows no scripts, also on errors, but keeps structured data", async () => {
  const { handle } = portal();
  for (const url of ["/", "/fehlt"]) {
    const { body, headers } = await ask(handle, url);
    expect(body.toString().match(/<script\b[^>]*>/g)).toEqual(['<script type="application/ld+json">']);
    expect(body.toString()).not.toMatch(/nonce|as="script"/);
    expect(body.toString()).toContain('<link rel="stylesheet" href="/a.css">');
    expect(headers).toMatchObject({
      "content-security-policy": expect.stringContaining("script-src 'none'"),
      link: '</a.woff2>; rel=preload; as="font"',
    });
  }
});

it("answers in an accepted encoding, each with its etag, and 304 when the client has the page", async () => {
  const { handle } = portal();
  const plain = await ask(handle, "/");
  const zipped = await ask(handle, "/", { "accept-encoding": "gzip, br;q=0" });
  const best = await ask(handle, "/", { "accept-encoding": "gzip, deflate, br" });
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
      const same = await ask(handle, "/", { "accept-encoding": encoding, "if-none-match": tag });
      expect(same).toMatchObject({
        status: 304,
        body: Buffer.alloc(0),
        headers: { etag, vary: "Accept-Encoding", "cache-control": "public, no-cache" },
      });
    }
  }
  expect(
    (await ask(handle, "/", { "accept-encoding": "gzip", "if-none-match": String(best.headers.etag) }))
      .status,
  ).toBe(200);
  const head = await ask(handle, "/", { method: "HEAD" });
  expect([head.status, head.body.length, head.headers["content-length"]]).toEqual([
    200,
    0,
    String(plain.body.length),
  ]);
});
