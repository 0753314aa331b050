import { expect, test } from "vitest";
import { ask, open } from "./testing";

test("removes internal headers of Next and forwarding headers of the client", async () => {
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

test("keeps the request id of Next in development only", async () => {
  const headers = { "x-nextjs-request-id": "1", "x-middleware-subrequest": "middleware" };
  const seen = async (isDevelopment: boolean) =>
    JSON.parse((await ask(await open({ isDevelopment }), { headers })).body) as Record<string, string>;
  expect(await seen(true)).toHaveProperty("x-nextjs-request-id");
  expect(await seen(true)).not.toHaveProperty("x-middleware-subrequest");
  expect(await seen(false)).not.toHaveProperty("x-nextjs-request-id");
});

test("trusts X-Forwarded-For as far as there are proxies of ours", async () => {
  const seen = await ask(await open({ proxyHops: 1 }), {
    headers: { "x-forwarded-for": "6.6.6.6, 203.0.113.9" },
  });
  expect(JSON.parse(seen.body)).toMatchObject({ "x-forwarded-for": "203.0.113.9" });
});
