import { expect, it } from "vitest";
import { numberedSlug, slugFromTitle } from "./slug";

it.each([
  ["Vom Sprachkurs an die Werkbank", "vom-sprachkurs-an-die-werkbank"],
  ["„Größe“ zählt – Übergänge & Schüler", "groesse-zaehlt-uebergaenge-schueler"],
  ["Café Élysée", "cafe-elysee"],
  ["???", "beitrag"],
  ["../../etc/passwd", "etc-passwd"],
])("%j becomes %j", (title, slug) => {
  expect(slugFromTitle(title)).toBe(slug);
});

it("cuts long titles at a word", () => {
  const slug = slugFromTitle("Grundsicherungsleistungen ".repeat(10));
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(slug).toMatch(/grundsicherungsleistungen$/);
});

it("adds a number to an address that is taken", () => {
  expect([1, 2, 3].map((attempt) => numberedSlug("titel", attempt))).toEqual(["titel", "titel-2", "titel-3"]);
});
