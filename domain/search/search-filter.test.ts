import { expect, it } from "vitest";
import { postKinds } from "@/domain/post/kind";
import { kindsByArt } from "./search-filter";

it("a search can be narrowed to each kind of post", () => {
  expect(Object.values(kindsByArt).sort()).toEqual([...postKinds].sort());
});
