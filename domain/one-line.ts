/** The text in one line: line breaks, control characters and runs of blanks become one blank. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f]+/g, " ").trim();
}
