import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fileResponse } from "./file-response";
import { folderStore } from "./folder-store";
import { randomKey, type Store } from "./store";

const key = `pictures/${randomKey()}/640.webp`;
const wanted = {
  key,
  type: "image/webp",
  name: "bild-640.webp",
  disposition: "inline",
  cacheControl: "public, max-age=600",
  etag: "a-640.webp",
} as const;
const ask = (headers: Record<string, string> = {}, method = "GET") =>
  new Request("http://localhost/bilder", { headers, method });
let folder: string;
let store: Store;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "answer-"));
  store = folderStore(folder);
  await store.put(key, new TextEncoder().encode("bytes"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("serves the bytes with headers that forbid scripts and content sniffing", async () => {
  const answer = await fileResponse(store, ask(), wanted);
  expect(answer?.status).toBe(200);
  expect(await answer?.text()).toBe("bytes");
  expect(Object.fromEntries(answer!.headers)).toEqual({
    "cache-control": "public, max-age=600",
    "content-disposition": 'inline; filename="bild-640.webp"',
    "content-length": "5",
    "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
    "content-type": "image/webp",
    "cross-origin-resource-policy": "same-origin",
    etag: '"a-640.webp"',
    "x-content-type-options": "nosniff",
  });
});

it.each(['"a-640.webp"', 'W/"a-640.webp"', '"other", "a-640.webp"'])(
  "answers 304 to a browser that has %s",
  async (tags) => {
    const answer = await fileResponse(store, ask({ "If-None-Match": tags }), wanted);
    expect([answer?.status, await answer?.text()]).toEqual([304, ""]);
  },
);

it("sends the file when the browser has another one", async () => {
  expect((await fileResponse(store, ask({ "If-None-Match": '"other"' }), wanted))?.status).toBe(200);
});

it("answers HEAD without the bytes", async () => {
  const answer = await fileResponse(store, ask({}, "HEAD"), wanted);
  expect([answer?.headers.get("content-length"), await answer?.text()]).toEqual(["5", ""]);
});

it("is null when nothing is stored", async () => {
  expect(await fileResponse(store, ask(), { ...wanted, key: `pictures/${randomKey()}/640.webp` })).toBeNull();
});
