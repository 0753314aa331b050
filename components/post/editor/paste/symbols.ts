// Wingdings and Symbol draw arrows and faces instead of the letters that stand in the text. They become the
// signs that one sees.
import type { LeftOut } from "./left-out";
import { declared } from "./style-sheet";

const wingdings: Record<string, string> = {
  à: "→", ß: "←", á: "↑", â: "↓", ã: "↖", ä: "↗", å: "↙", æ: "↘", è: "→", ç: "←", é: "↑", ê: "↓",
  ó: "↔", ô: "↕", ð: "⇒", ï: "⇐", ñ: "⇑", ò: "⇓", Ø: "➢",
  J: "☺", K: "😐", L: "☹", C: "👍", D: "👎", F: "☞", E: "☜", ü: "✓", û: "✗", þ: "☑", ý: "☒", o: "☐", q: "☐",
  l: "●", n: "■", "§": "▪", u: "◆", v: "❖", w: "◆", "¨": "□", "·": "•", "(": "☎", ")": "☎", "*": "✉", "+": "✉",
  Y: "★", "«": "★", "¡": "○", "¤": "◉", "6": "⌛", "!": "✏", "&": "📖", "8": "🖰", "<": "💾",
}; // prettier-ignore
const symbol: Record<string, string> = {
  "·": "•", "®": "→", "¬": "←", "\u00ad": "↑", "¯": "↓", "«": "↔", "Þ": "⇒", "Ü": "⇐", "Û": "⇔",
  "³": "≥", "£": "≤", "¹": "≠", "»": "≈", "±": "±", "´": "×", "¸": "÷", "°": "°", "¥": "∞", "å": "∑", "Ö": "√",
  a: "α", b: "β", g: "γ", d: "δ", D: "Δ", m: "µ", p: "π", s: "σ", S: "Σ", W: "Ω", w: "ω", l: "λ",
}; // prettier-ignore

export function writeSymbols(page: Document, leftOut: LeftOut): void {
  const walker = page.createTreeWalker(page.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent ?? "";
    if (!/[^\s\u00a0]/.test(words)) continue;
    const font = fontOf(node.parentElement);
    const signs = font === "symbol" ? symbol : wingdings;
    const written = Array.from(words, (sign) => signFor(sign, font ? signs : null) ?? sign).join("");
    const seen = written.replace(/[\ue000-\uf8ff]/g, "");
    leftOut.hasSymbols ||= seen !== written;
    if (seen !== words) node.textContent = seen;
  }
}

/** A sign of such a font may stand as its letter, or with the same code in the private area (U+F0E0). */
function signFor(sign: string, signs: Record<string, string> | null): string | undefined {
  const code = sign.codePointAt(0)!;
  if (code < 0xf020 || code > 0xf0ff) return signs?.[sign];
  const letter = String.fromCharCode(code - 0xf000);
  return (signs ?? { ...symbol, ...wingdings })[letter];
}

function fontOf(element: Element | null): "wingdings" | "symbol" | null {
  for (let around = element; around; around = around.parentElement) {
    const named =
      declared(around, "mso-symbol-font-family") ||
      declared(around, "font-family") ||
      (/([^;]*wingdings[^;]*)$/i.exec(declared(around, "font")) ?? [])[1] ||
      around.getAttribute("face")?.toLowerCase();
    if (!named) continue;
    const first = named
      .split(",")[0]!
      .replace(/["']|&quot;/g, "")
      .trim();
    return first === "wingdings" || first === "symbol" ? first : null;
  }
  return null;
}
