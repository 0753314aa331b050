// Raised and lowered signs have no place in a stored text: they become signs of their own, so that 4.812 with
// a footnote is not 48,121.
import { declared } from "./style-sheet";

const usual = "0123456789+-−=()n";
const raisedSigns = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ";
const loweredSigns = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎n";

export function writeRaised(page: Document): void {
  for (const element of page.body.querySelectorAll("sup, sub, [style]")) {
    const height = heightOf(element);
    if (!height || element.querySelector("sup, sub, img, table, p")) continue;
    const words = (element.textContent ?? "").trim();
    const written = height === "raised" ? raised(words) : signs(words, loweredSigns);
    if (written !== words) replaceWords(element, written);
  }
}

function heightOf(element: Element): "raised" | "lowered" | null {
  const align = declared(element, "vertical-align") || element.localName;
  if (/^sup(er)?$/.test(align)) return "raised";
  return align === "sub" ? "lowered" : null;
}

/** "1" → "¹", "1,2" → "¹,²", "a" → "[a]"; "[1]", "*" and the end of "1st" stay as they are. */
function raised(words: string): string {
  if (/^\[.*\]$/.test(words) || words === "") return words;
  const hasNoSign = /^(?!n$)\p{L}$|\p{N}.*\p{L}|\p{L}.*\p{N}/u.test(words);
  return hasNoSign ? `[${words}]` : signs(words, raisedSigns);
}

const signs = (words: string, others: string) =>
  Array.from(words, (sign) => [...others][usual.indexOf(sign)] ?? sign).join("");

/** Keeps the elements around the words: a footnote may be a link. */
function replaceWords(element: Element, words: string): void {
  const innermost = element.querySelector("a") ?? element;
  if (innermost !== element) element.replaceChildren(innermost);
  innermost.textContent = words;
}
