/** The text as PostgreSQL can store it: without NUL and without lone surrogates that a cut may have left. */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll("\u0000", "");
}

/** The same value with every text in it storable. Only for values whose nesting was limited before. */
export function storable(value: unknown): unknown {
  if (typeof value === "string") return storableText(value);
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, storable(part)]));
  return value;
}
