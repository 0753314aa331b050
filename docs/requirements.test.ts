// The ids of requirements that the repository names, against the page that explains them.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const page = "docs/requirements.md";
/** Speak about the ids without standing for any of them. */
const speakOfIds = [page, "docs/requirements.test.ts", "README.md"];
const pattern = "(?:[A-F]-\\d{3}|[RS]-\\d{2})";
const isText = /\.(?:ts|tsx|mjs|sql|md|css|json|ya?ml|typ|txt|example)$/;
const notOurs = new Set(["node_modules", "package-lock.json", "test-results", "playwright-report"]);

const texts = files(".")
  .filter((path) => !speakOfIds.includes(path))
  .map((path) => readFileSync(path, "utf8"));
const used = new Set(texts.flatMap(idsOf));
const explained = [
  ...readFileSync(page, "utf8").matchAll(new RegExp(`^- \\*\\*(${pattern})\\*\\* `, "gm")),
].map(([, id]) => id!);

test("every id that is used is explained", () => {
  expect([...used].filter((id) => !explained.includes(id)).toSorted()).toEqual([]);
});

test("every id that is explained is used", () => {
  expect(explained.filter((id) => !used.has(id))).toEqual([]);
});

test("each id is explained once, in order", () => {
  expect(explained).toEqual([...new Set(explained)].toSorted());
});

/** Every text file of the repository; folders whose name begins with a dot are made by programs. */
function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !notOurs.has(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name.startsWith(".") ? [] : files(path);
      return isText.test(entry.name) ? [path] : [];
    });
}

/** "A-010 to A-012" names A-011 as well. */
function idsOf(text: string): string[] {
  return [...text.matchAll(new RegExp(`\\b(${pattern})\\b(?: to (${pattern})\\b)?`, "g"))].flatMap(
    ([, first, last]) => (last ? from(first!, last) : [first!]),
  );
}

function from(first: string, last: string): string[] {
  const [begin, end] = [Number(first.slice(2)), Number(last.slice(2))];
  return Array.from(
    { length: end - begin + 1 },
    (_, step) => first.slice(0, 2) + String(begin + step).padStart(first.length - 2, "0"),
  );
}
