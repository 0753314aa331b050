/**
 * The words for a key from an address, or undefined. Reads own properties only, because every object also has
 * "constructor".
 */
export function wordsFor(table: Record<string, string>, asked: unknown): string | undefined {
  return typeof asked === "string" && Object.hasOwn(table, asked) ? table[asked] : undefined;
}
