import { expect, it } from "vitest";
import { tokenBucket } from "./token-bucket";

it("allows a burst, then a steady rate, for each key separately", () => {
  let now = 0;
  const mayGoOn = tokenBucket({ burst: 3, perSecond: 2 }, () => now);
  expect(["a", "a", "a", "a", "b"].map(mayGoOn)).toEqual([true, true, true, false, true]);
  now = 400;
  expect(mayGoOn("a")).toBe(false);
  now = 500;
  expect(["a", "a"].map(mayGoOn)).toEqual([true, false]);
  now = 60_000;
  expect(["a", "a", "a", "a"].map(mayGoOn)).toEqual([true, true, true, false]);
});

it("stores a limited number of keys and evicts the least recently used", () => {
  const mayGoOn = tokenBucket({ burst: 1, perSecond: 0 }, () => 0);
  mayGoOn("quiet");
  mayGoOn("busy");
  for (let key = 0; key < 19_999; key++) {
    mayGoOn(String(key));
    if (key % 1000 === 0) mayGoOn("busy");
  }
  expect([mayGoOn("quiet"), mayGoOn("busy")]).toEqual([true, false]);
});
