import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { request as send, type IncomingHttpHeaders, type Server } from "node:http";
import { afterEach, expect, test } from "vitest";
import { closeWebServer, createWebServer, type FrontDoor } from "./web-server";

const servers: Server[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => closeWebServer(server, 0))));

async function open(settings: Partial<FrontDoor> = {}): Promise<number> {
  const echo: FrontDoor["handle"] = async (request, response) =>
    void response.end(JSON.stringify(request.headers));
  const server = createWebServer({
    handle: echo,
    appUrl: "https://portal.example",
    isAddressFixed: true,
    proxyHops: 0,
    ...settings,
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
}

type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

function ask(
  port: number,
  options: { method?: string; path?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const request = send({ port, host: "127.0.0.1", ...options }, (response) => {
      let body = "";
      response
        .setEncoding("utf8")
        .on("data", (piece: string) => (body += piece))
        .on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    request.on("error", fail).end();
  });
}

const own = { origin: "https://portal.example" };

test("puts the security headers on answers and on refusals", async () => {
  const port = await open();
  for (const answer of [await ask(port), await ask(port, { method: "POST" })]) {
    expect(answer.headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "cross-origin-opener-policy": "same-origin",
      "strict-transport-security": expect.stringContaining("includeSubDomains"),
      "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
    });
  }
});

test("promises https only where the portal has it", async () => {
  const { headers } = await ask(await open({ appUrl: "http://localhost:3000" }));
  expect(headers["strict-transport-security"]).toBeUndefined();
});

test("leaves a header the application set itself", async () => {
  const port = await open({
    handle: async (_, response) =>
      void response.setHeader("cross-origin-resource-policy", "cross-origin").end(),
  });
  expect((await ask(port)).headers["cross-origin-resource-policy"]).toBe("cross-origin");
});

test.each([
  ["a foreign origin", { origin: "https://evil.example" }],
  ["the origin null", { origin: "null" }],
  ["no origin", {}],
])("refuses a change from %s", async (_, headers) => {
  expect((await ask(await open(), { method: "POST", headers })).status).toBe(403);
});

test("lets a change from our own pages through", async () => {
  expect((await ask(await open(), { method: "POST", headers: own })).status).toBe(200);
});

test.each([
  ["/redaktion/beitraege", 1024 * 1024 + 1, 413],
  ["/redaktion/medien/hochladen?x=1", 26 * 1024 * 1024, 413],
])("refuses a body that is too long for %s", async (path, length, status) => {
  const headers = { ...own, "content-length": String(length) };
  expect((await ask(await open(), { method: "POST", path, headers })).status).toBe(status);
});

test("refuses a body of unknown length", async () => {
  expect(
    (await ask(await open(), { method: "POST", headers: { ...own, "transfer-encoding": "chunked" } })).status,
  ).toBe(411);
});

test("takes out what only Next may say, and what clients claim about themselves", async () => {
  const headers = {
    "x-middleware-subrequest": "middleware",
    "next-resume": "1",
    "x-nextjs-data": "1",
    "x-forwarded-for": "1.2.3.4",
    "x-forwarded-host": "evil.example",
    host: "evil.example",
  };
  const seen = JSON.parse((await ask(await open(), { headers })).body) as Record<string, string>;
  expect(Object.keys(seen)).not.toEqual(expect.arrayContaining(["x-middleware-subrequest"]));
  expect(seen).not.toHaveProperty("next-resume");
  expect(seen).not.toHaveProperty("x-nextjs-data");
  expect(seen).toMatchObject({
    "x-forwarded-for": "127.0.0.1",
    "x-forwarded-host": "portal.example",
    host: "portal.example",
    "x-forwarded-proto": "https",
  });
});

test("lets pages in development name their streams, and only there", async () => {
  const headers = { "x-nextjs-request-id": "1", "x-middleware-subrequest": "middleware" };
  const seen = async (isDevelopment: boolean) =>
    JSON.parse((await ask(await open({ isDevelopment }), { headers })).body) as Record<string, string>;
  expect(await seen(true)).toHaveProperty("x-nextjs-request-id");
  expect(await seen(true)).not.toHaveProperty("x-middleware-subrequest");
  expect(await seen(false)).not.toHaveProperty("x-nextjs-request-id");
});

test("believes as many proxies as stand in front", async () => {
  const seen = await ask(await open({ proxyHops: 1 }), {
    headers: { "x-forwarded-for": "6.6.6.6, 203.0.113.9" },
  });
  expect(JSON.parse(seen.body)).toMatchObject({ "x-forwarded-for": "203.0.113.9" });
});

test("answers rubbish with 400 and the security headers", async () => {
  const port = await open();
  const answer = await new Promise<string>((done) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => socket.write("RUBBISH\r\n\r\n"));
    socket.on("data", (piece) => (text += piece.toString())).on("close", () => done(text));
  });
  expect(answer).toMatch(/^HTTP\/1.1 400/);
  expect(answer).toContain("x-content-type-options: nosniff");
});

test.each([
  "/jobcenter/%00",
  "/jobcenter/emsland/%ff",
  "/jobcenter/%0d%0aSet-Cookie:x",
  "/redaktion/medien?q=%00",
])("refuses the address %s, which is no text", async (path) => {
  expect((await ask(await open(), { path })).status).toBe(400);
});

test.each([
  "/./anmelden",
  "/a/../fehler-melden",
  "/a/%2e%2E/anmelden",
  "/..",
  "/x/%2e?q=1",
  "/..%2fanmelden",
  "/x\\..\\anmelden",
  "/%5cx",
  "/anmelden#x",
  "/suche?q=a#b",
  "*",
])("refuses the address %s, which not everybody reads as the same", async (path) => {
  expect((await ask(await open(), { path })).status).toBe(400);
});

test("takes an address in whatever way it is written that everybody reads as the same", async () => {
  const port = await open({
    handle: async ({ url, headers }, response) => void response.end(`${url} ${headers.host}`),
    isAddressFixed: false,
  });
  const seen = async (path: string) => (await ask(port, { path, headers: { host: "portal.example" } })).body;
  expect(await seen("/.well-known/x...y?q=../..")).toBe("/.well-known/x...y?q=../.. portal.example");
  expect(await seen("http://other.example/anmelden?a=b")).toBe("/anmelden?a=b other.example");
  expect(await seen("HTTPS://other.example")).toBe("/ other.example");
  expect(await seen("/%61nmelden/fehler%2Dmelden%7e%30%2Fa%25%41?q=%61")).toBe(
    "/anmelden/fehler-melden~0%2Fa%25A?q=%61 portal.example",
  );
  expect((await ask(port, { path: "http://other.example/a/../b" })).status).toBe(400);
});

test("answers at once only for the path of a whole address", async () => {
  const asked: (string | undefined)[] = [];
  const port = await open({ answerAtOnce: ({ url }) => (asked.push(url), false) });
  await ask(port, { path: "http://other.example/geschichten" });
  expect(asked).toEqual(["/geschichten"]);
});

test.each([
  ["Upgrade", { connection: "Upgrade", upgrade: "websocket" }],
  ["Expect", { expect: "wonders" }],
])(
  "answers like any other request one with %s, which the application never sees otherwise",
  async (_, headers) => {
    const server = await open();
    servers[0]!.on("upgrade", (_request, socket) => socket.destroy());
    const answer = await ask(server, { headers });
    expect([answer.status, answer.headers["x-content-type-options"]]).toEqual([200, "nosniff"]);
  },
);

test.each<[string, number, string | undefined, object?]>([
  ["a redirect", 308, "no-store"],
  ["an answer that something is missing", 404, "no-store"],
  ["what the application wants kept", 404, "max-age=9", { "cache-control": "max-age=9" }],
  ["what is unchanged", 304, undefined],
  ["a whole answer", 200, undefined],
])("lets nobody keep a refusal, and says so of %s as it should", async (_, status, expected, headers) => {
  const port = await open({
    handle: async (_request, response) => void response.writeHead(status, { ...headers }).end(),
  });
  expect((await ask(port)).headers["cache-control"]).toBe(expected);
  expect((await ask(port, { method: "TRACE" })).headers["cache-control"]).toBe("no-store");
});

test("refuses a flood of changes from one connection, and lets it go on reading", async () => {
  const port = await open({ pace: { burst: 2, perSecond: 0 } });
  const change = async () => (await ask(port, { method: "POST", headers: own })).status;
  expect([await change(), await change(), await change()]).toEqual([200, 200, 429]);
  expect((await ask(port)).status).toBe(200);
});

test("refuses a method nobody uses", async () => {
  expect((await ask(await open(), { method: "TRACE" })).status).toBe(405);
});

test.each<[string, FrontDoor["handle"]]>([
  [
    "was written in pieces",
    async (_, response) => {
      response.writeHead(500, { "x-nextjs-cache": "HIT" }).flushHeaders();
      response.write("<html id='__next_error__'>secret");
      response.end("</html>");
    },
  ],
  ["was prepared and ended at once", async (_, response) => void response.writeHead(500).end("secret")],
  ["never came", () => Promise.reject(new Error("secret"))],
])("says in plain German that a page broke that %s", async (_, handle) => {
  const port = await open({
    handle: (request, response) => (
      response.setHeader("content-type", "text/html; charset=utf-8"),
      handle(request, response)
    ),
  });
  const { status, headers, body } = await ask(port);
  expect([status, headers["cache-control"], headers["x-content-type-options"]]).toEqual([
    500,
    "no-store",
    "nosniff",
  ]);
  expect(body).toContain("<h1>Gerade geht etwas nicht</h1>");
  expect(body).not.toContain("secret");
  expect(await ask(port, { method: "HEAD" })).toMatchObject({ status: 500, body: "" });
});

test("leaves the failure of data as it is", async () => {
  const handle: FrontDoor["handle"] = async (_, response) =>
    void response.setHeader("content-type", "text/x-component").writeHead(500).end("1:E{}");
  expect((await ask(await open({ handle }))).body).toBe("1:E{}");
});

test("finishes a running request before it closes", async () => {
  let finish = () => {};
  const started = new Promise<void>((isStarted) => {
    void open({
      handle: (_, response) =>
        new Promise((done) => {
          finish = () => {
            response.end("whole");
            done();
          };
          isStarted();
        }),
    }).then((port) => (answer = ask(port)));
  });
  let answer: Promise<Answer> | undefined;
  await started;
  const closed = closeWebServer(servers.splice(0)[0] as Server);
  finish();
  await closed;
  expect((await answer)?.body).toBe("whole");
});
