/** Parts that may stand in one number: digits, blanks, and the signs with which Germans group them. */
const start = /(?:\+|\(|\d)/;
const fewestDigits = 3;
const mostDigits = 15;

/**
 * The number that a telephone dials for what is written, as a link target: the first number only, without
 * opening hours or a second number. "030 23125-440 (Mo–Fr 8–12 Uhr)" → "tel:03023125440", "+49 (0) 30
 * 23125-0" → "tel:+4930231250". Null when it is no number.
 */
export function phoneTarget(written: string): string | null {
  const begin = written.search(start);
  if (begin === -1) return null;
  const number = firstNumber(written.slice(begin).replace(/[\u00a0\u202f]/g, " "));
  const isAbroad = /^(\+|00)/.test(number);
  const digits = number
    .replace(/^(\+|00)/, "")
    // "+49 (0) 30": the zero is dialled only without the country code.
    .replace(isAbroad ? /\(\s*0\s*\)/ : /$^/, "")
    .replace(/\D/g, "");
  const isShort = digits.length < 6 && !/^11\d/.test(digits) && !isAbroad && !digits.startsWith("0");
  if (digits.length < fewestDigits || digits.length > mostDigits || isShort) return null;
  return `tel:${isAbroad ? "+" : ""}${digits}`;
}

/** Up to the first sign that cannot belong to it; brackets only around an area code or a zero. */
function firstNumber(text: string): string {
  const [whole] = /^(?:\+|00)?[\d ]*(?:\(\s*[\d ]{1,6}\))?[\d ./–-]*/.exec(text) ?? [""];
  // A second number behind a slash: "030 23125440 / 0170 1234567".
  return whole.replace(/^((?:\D*\d){6,}?)\s*\/\s*[0+].*$/, "$1");
}
