import { describe, expect, it } from "vitest";
import { NotPossibleNow } from "@/domain/refusals";
import { storiesShown, withStoryAt } from "./start-page";

describe("the chosen stories", () => {
  it("take a new one at its position, move one, and let one go", () => {
    expect(withStoryAt([], "a", 1)).toEqual(["a"]);
    expect(withStoryAt(["a", "b"], "c", 1)).toEqual(["c", "a", "b"]);
    expect(withStoryAt(["a", "b", "c"], "c", 2)).toEqual(["a", "c", "b"]);
    expect(withStoryAt(["a", "b"], "c", 9)).toEqual(["a", "b", "c"]);
    expect(withStoryAt(["a", "b", "c"], "b", null)).toEqual(["a", "c"]);
    expect(withStoryAt(["a"], "b", null)).toEqual(["a"]);
  });

  it("are three at most", () => {
    expect(() => withStoryAt(["a", "b", "c"], "d", 1)).toThrow(NotPossibleNow);
  });

  it("give the place of one that readers no longer see to a new one", () => {
    expect(withStoryAt(["a", "gone", "c"], "d", 3, ["gone"])).toEqual(["a", "c", "d"]);
    expect(withStoryAt(["a", "gone"], "d", 3, ["gone"])).toEqual(["a", "gone", "d"]);
  });

  it("come before the newest, which fill the remaining positions without duplicates", () => {
    expect(storiesShown([], ["n1", "n2", "n3"])).toEqual(["n1", "n2", "n3"]);
    expect(storiesShown(["old", "n2"], ["n1", "n2", "n3"])).toEqual(["old", "n2", "n1"]);
    expect(storiesShown(["old"], [])).toEqual(["old"]);
  });
});
