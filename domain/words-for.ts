/**
 * The words for something that came in an address, or undefined. Only what the table itself names: every
 * object also knows "constructor".
 */
export function wordsFor(table: Record<string, string>, asked: unknown): string | undefined {
  return typeof asked === "string" && Object.hasOwn(table, asked) ? table[asked] : undefined;
}
