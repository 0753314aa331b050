/** Reads "10.309", "2,5" or "−76" as a number; null when it is none. */
export function parseGermanNumber(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, "").replace("−", "-");
  if (!/^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(plain)) return null;
  return Number(plain.replaceAll(".", "").replace(",", "."));
}
