import { expect, test } from "vitest";
import { postsCountedTo } from "./counted-posts";

test.each([
  [0, "0 Beiträge"],
  [1, "1 Beitrag"],
  [2_000, "2.000 Beiträge"],
  [2_001, "Mehr als 2.000 Beiträge"],
])("%d posts, counted to 2,000: %s", (posts, words) => {
  expect(postsCountedTo(2_000, posts)).toBe(words);
});
