import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { containing, containingEach } from "./like";

it.each([
  ["100 % Einsatz", "100 %", true],
  ["100 Prozent", "100 %", false],
  ["a_b", "_", true],
  ["ab", "_", false],
  ["C:\\Bilder", "\\", true],
])("finds in %s exactly %s: %s", async (text, words, isFound) => {
  const { rows } = await db.execute(sql`select ${text}::text ilike ${containing(words)} as found`);
  expect(rows).toEqual([{ found: isFound }]);
});

it("takes the first words of what was typed", () => {
  expect(containingEach("  eins zwei\tdrei ", 2)).toEqual(["%eins%", "%zwei%"]);
});
