// Whoever changes a verb finds what it promises in the test file beside it.
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, it } from "vitest";

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).toSorted();
const isVerb = (file: string) =>
  !["step", "testing"].includes(dirname(file)) &&
  !file.endsWith(".test.ts") &&
  /^[\w-]+\/[\w-]+\.ts$/.test(file);
const tests = files.filter((file) => file.endsWith(".test.ts") && dirname(file) !== ".");

it("gives every verb a test file of its own name", () => {
  const verbs = files.filter(isVerb);
  expect(verbs).toContain("post/submit-post.ts");
  expect(verbs.filter((file) => !tests.includes(file.replace(/\.ts$/, ".test.ts")))).toEqual([]);
});

it("names every test file after the file it tests, with a further subject after a dot", () => {
  const tested = tests.map((file) => join(dirname(file), `${basename(file).split(".")[0]}.ts`));
  expect(tested.filter((file) => !files.includes(file))).toEqual([]);
});
