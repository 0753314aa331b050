// The table of words in the README names what a newcomer meets first: every role and every kind of post.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { roles } from "@/domain/account/role";
import { postKinds } from "@/domain/post/kind";

const table = readFileSync("README.md", "utf8").match(/^\|.*$/gm) ?? [];

test.each([...roles, ...postKinds])("the README says what %s is called in the office", (word) => {
  expect(table.filter((row) => row.includes(`\`${word}\``))).not.toEqual([]);
});
