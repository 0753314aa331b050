/** A title in German quotation marks; marks inside it become single ones. */
export function inQuotes(title: string): string {
  return `„${title.replaceAll("„", "‚").replaceAll("“", "‘")}“`;
}
