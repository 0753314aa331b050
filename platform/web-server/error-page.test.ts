import { expect, test } from "vitest";
import type { Handler } from "./next-adapter";
import { ask, open } from "./testing";

test.each<[string, Handler]>([
  [
    "writes its answer in pieces",
    async (_, response) => {
      response.writeHead(500, { "x-nextjs-cache": "HIT" }).flushHeaders();
      response.write("<html id='__next_error__'>secret");
      response.end("</html>");
    },
  ],
  ["writes head and body at once", async (_, response) => void response.writeHead(500).end("secret")],
  ["throws", () => Promise.reject(new Error("secret"))],
])("serves the static error page when a page %s", async (_, handle) => {
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

test("does not change an error of a data request", async () => {
  const handle: Handler = async (_, response) =>
    void response.setHeader("content-type", "text/x-component").writeHead(500).end("1:E{}");
  expect((await ask(await open({ handle }))).body).toBe("1:E{}");
});
