// The words of each block that the search finds. search_text in SQL collects all strings of a block, so this
// test says for each block which words it should find.
import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import type { BlockType } from "@/domain/post/content";
import { everyBlock } from "@/domain/post/every-block";

/**
 * The words of each block of the sample that readers see, and no technical values. A block that is missing
 * here does not compile.
 */
const readWords: Record<BlockType, string[]> = {
  paragraph: ["Wer fragt, landet тут"],
  heading: ["Hilfe aus einem Guss"],
  list: ["eins", "zwei"],
  quote: ["Eva Beispiel", "Fallmanagerin", "Wir kennen die Betriebe."],
  image: ["Ein Amboss", "Die Werkstatt", "Foto: Kreis"],
  figure: ["8476", "Arbeitslose im SGB II", "Landkreis Emsland", "Personen"],
  interview: ["Was hat geholfen?", "Zeit.", "Und Geduld."],
  pillars: ["Schritt für Schritt", "Kurze Wege"],
  info: ["Gut zu wissen", "Die Beratung ist kostenlos."],
  table: ["Ausbildung", "Jahr", "Anteil", "2019", "rund ein Viertel"],
};

it.each(Object.values(everyBlock))(
  "a reader finds the words of a block, and no others: $type",
  async (block) => {
    const { rows } = await db.execute<{ words: string }>(
      sql`select search_text(${JSON.stringify([block])}::jsonb) as words`,
    );
    expect(rows[0]!.words.split("\n").filter(Boolean).toSorted()).toEqual(readWords[block.type].toSorted());
  },
);
