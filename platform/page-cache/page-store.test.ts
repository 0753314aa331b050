import { expect, it } from "vitest";
import type { Page } from "./page";
import { PageStore } from "./page-store";

const aPage = (bytes: number): Page => ({
  status: 200,
  encoded: { identity: { head: [], body: Buffer.alloc(bytes), etag: String(bytes) } },
  unchangedHead: [],
  isStorable: true,
});

it("stays within its capacity and evicts the least recently used page", () => {
  const store = new PageStore(1_000_000, () => 0);
  for (const key of ["a", "b", "c", "d", "e", "f", "g", "h"]) store.set(key, aPage(115_000), 1);
  store.get("a");
  store.set("i", aPage(115_000), 1);
  expect(["a", "b", "i"].map((key) => store.get(key) !== null)).toEqual([true, false, true]);
  expect(store.size.bytes).toBeLessThanOrEqual(1_000_000);
});

it("stores no page that needs more than an eighth of the capacity, and nothing without capacity", () => {
  const store = new PageStore(1_000_000, () => 0);
  store.set("big", aPage(200_000), 1);
  const none = new PageStore(0, () => 0);
  none.set("a", aPage(1), 1);
  expect([store.get("big"), none.get("a"), store.size]).toEqual([null, null, { pages: 0, bytes: 0 }]);
});

it("replaces a page, drops an expired one, and frees its memory", () => {
  let now = 0;
  const store = new PageStore(1_000_000, () => now);
  store.set("a", aPage(115_000), 10);
  store.set("a", aPage(5_000), 10);
  expect(store.get("a")?.encoded.identity.etag).toBe("5000");
  now = 10;
  expect([store.get("a"), store.size]).toEqual([null, { pages: 0, bytes: 0 }]);
});
