import { connect } from "node:net";
import { expect, test } from "vitest";
import { ask, open, own } from "./testing";

test.each([
  ["a foreign origin", { origin: "https://evil.example" }],
  ["the origin null", { origin: "null" }],
  ["no origin", {}],
])("refuses a write from %s", async (_, headers) => {
  expect((await ask(await open(), { method: "POST", headers })).status).toBe(403);
});

test("accepts a write from our own pages", async () => {
  expect((await ask(await open(), { method: "POST", headers: own })).status).toBe(200);
});

test.each([
  ["/redaktion/beitraege", 1024 * 1024 + 1, 413],
  ["/redaktion/medien/hochladen?x=1", 26 * 1024 * 1024, 413],
])("refuses a too large body for %s", async (path, length, status) => {
  const headers = { ...own, "content-length": String(length) };
  expect((await ask(await open(), { method: "POST", path, headers })).status).toBe(status);
});

test("refuses a body of unknown length", async () => {
  expect(
    (await ask(await open(), { method: "POST", headers: { ...own, "transfer-encoding": "chunked" } })).status,
  ).toBe(411);
});

test("limits the rate of writes of one connection, but not of reads", async () => {
  const port = await open({ writesPerConnection: { burst: 2, perSecond: 0 } });
  const write = async () => (await ask(port, { method: "POST", headers: own })).status;
  expect([await write(), await write(), await write()]).toEqual([200, 200, 429]);
  expect((await ask(port)).status).toBe(200);
});

test("refuses an unused method", async () => {
  expect((await ask(await open(), { method: "TRACE" })).status).toBe(405);
});

test("answers an invalid request with 400 and the security headers", async () => {
  const port = await open();
  const answer = await new Promise<string>((done) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => socket.write("RUBBISH\r\n\r\n"));
    socket.on("data", (piece) => (text += piece.toString())).on("close", () => done(text));
  });
  expect(answer).toMatch(/^HTTP\/1.1 400/);
  expect(answer).toContain("x-content-type-options: nosniff");
});
