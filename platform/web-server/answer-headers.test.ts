import { expect, test } from "vitest";
import { ask, open } from "./testing";

test("sends the security headers with answers and refusals", async () => {
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

test("sends HSTS only when the portal uses https", async () => {
  const { headers } = await ask(await open({ appUrl: "http://localhost:3000" }));
  expect(headers["strict-transport-security"]).toBeUndefined();
});

test("keeps a header that the application set itself", async () => {
  const port = await open({
    handle: async (_, response) =>
      void response.setHeader("cross-origin-resource-policy", "cross-origin").end(),
  });
  expect((await ask(port)).headers["cross-origin-resource-policy"]).toBe("cross-origin");
});

test.each<[string, number, string | undefined, object?]>([
  ["a redirect", 308, "no-store"],
  ["a 404", 404, "no-store"],
  ["a 404 with a header of its own", 404, "max-age=9", { "cache-control": "max-age=9" }],
  ["a 304", 304, undefined],
  ["a 200", 200, undefined],
])("sets the right cache-control on %s, and no-store on a refusal", async (_, status, expected, headers) => {
  const port = await open({
    handle: async (_request, response) => void response.writeHead(status, { ...headers }).end(),
  });
  expect((await ask(port)).headers["cache-control"]).toBe(expected);
  expect((await ask(port, { method: "TRACE" })).headers["cache-control"]).toBe("no-store");
});
