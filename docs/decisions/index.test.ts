// Every decision says whether it still holds, and the index lists them all.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = "docs/decisions";
const known = /^(?:in force|(?:partly )?superseded by \d+|no longer holds)(?:$|[ ;,(])/;

const files = readdirSync(folder).filter((name) => /^\d{4}-.+\.md$/.test(name));
const decisions = files.map((file) => {
  const [title = "", , status = ""] = readFileSync(join(folder, file), "utf8").split("\n");
  return { file, title, status: /^Status: (.+)$/.exec(status)?.[1] ?? "" };
});

test.each(decisions)("$file has its number in the title and a status below it", ({ file, title, status }) => {
  expect(title).toMatch(new RegExp(`^# ${Number(file.slice(0, 4))}\\. \\S`));
  expect(status).toMatch(known);
});

test("each number is used once", () => {
  const numbers = files.map((file) => file.slice(0, 4));
  expect(numbers).toEqual([...new Set(numbers)]);
});

test("the index lists every decision with its title, status and date, in order", () => {
  const rows = readFileSync(join(folder, "README.md"), "utf8").match(/^\| \d.*$/gm) ?? [];
  expect(rows.map((row) => row.replace(/\| \d{4}-\d{2}-\d{2} \|/, "| date |"))).toEqual(
    decisions.map(({ file, title, status }) => {
      const [, number, words] = /^# (\d+)\. (.+)$/.exec(title) ?? [];
      return `| ${number} | [${words}](${file}) | date | ${status} |`;
    }),
  );
});
