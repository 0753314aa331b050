import { expect, test } from "vitest";
import { ask, open } from "./testing";

test.each([
  "/jobcenter/%00",
  "/jobcenter/emsland/%ff",
  "/jobcenter/%0d%0aSet-Cookie:x",
  "/redaktion/medien?q=%00",
])("refuses the URL %s, which is no valid text", async (path) => {
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
])("refuses the URL %s, which programs read differently", async (path) => {
  expect((await ask(await open(), { path })).status).toBe(400);
});

test("gives a URL one spelling", async () => {
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

test("asks the cache only for path and query of an absolute URL", async () => {
  const asked: (string | undefined)[] = [];
  const port = await open({ fromCache: ({ url }) => (asked.push(url), null) });
  await ask(port, { path: "http://other.example/geschichten" });
  expect(asked).toEqual(["/geschichten"]);
});
