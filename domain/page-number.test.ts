import { expect, it } from "vitest";
import { pageCount, pageWithin } from "./page-number";

it.each([
  [0, 20, 1],
  [20, 20, 1],
  [21, 20, 2],
])("%d entries of %d a page fill %d", (total, perPage, pages) => {
  expect(pageCount(total, perPage)).toBe(pages);
});

it("shows the nearest page where the wanted one does not exist", () => {
  expect([-3, 0, 2, 9].map((wanted) => pageWithin(wanted, 4))).toEqual([1, 1, 2, 4]);
});
