import { expect, it } from "vitest";
import type { Page } from "./page";
import { Shelf } from "./shelf";

const aPage = (bytes: number): Page => ({
  status: 200,
  headers: {},
  answers: { identity: { head: [], body: Buffer.alloc(bytes), tag: String(bytes) } },
  unchanged: [],
});

it("stays within its room and forgets first what was not asked for longest", () => {
  const shelf = new Shelf(1_000_000, () => 0);
  for (const key of ["a", "b", "c", "d", "e", "f", "g", "h"]) shelf.put(key, aPage(115_000), 1);
  shelf.take("a");
  shelf.put("i", aPage(115_000), 1);
  expect(["a", "b", "i"].map((key) => shelf.take(key) !== null)).toEqual([true, false, true]);
  expect(shelf.size.bytes).toBeLessThanOrEqual(1_000_000);
});

it("keeps nothing that would take more than an eighth of its room, and nothing at all without room", () => {
  const shelf = new Shelf(1_000_000, () => 0);
  shelf.put("big", aPage(200_000), 1);
  const none = new Shelf(0, () => 0);
  none.put("a", aPage(1), 1);
  expect([shelf.take("big"), none.take("a"), shelf.size]).toEqual([null, null, { pages: 0, bytes: 0 }]);
});

it("replaces a page, gives up one whose time has run out, and counts its room back", () => {
  let now = 0;
  const shelf = new Shelf(1_000_000, () => now);
  shelf.put("a", aPage(115_000), 10);
  shelf.put("a", aPage(5_000), 10);
  expect(shelf.take("a")?.answers.identity.tag).toBe("5000");
  now = 10;
  expect([shelf.take("a"), shelf.size]).toEqual([null, { pages: 0, bytes: 0 }]);
});
