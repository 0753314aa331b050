// Word and Outlook paste lists as paragraphs with a bullet or a number in front. Here they become lists
// again.
import type { Run } from "./piece";
import { declared } from "./style-sheet";

export type ListMark = {
  ordered: boolean;
  /** The number of the entry; one for bullets. */
  number: number;
  level: number;
  /** The mark as it stood there, for entries below others. */
  shown: string;
  /** The list that the entry belongs to, "l0 lfo1". */
  list: string;
};

const numbering = /^\(?(?:\d{1,4}\.)*(\d{1,4}|[a-zA-Z]|[ivxIVX]{1,6})[.)]*$/;

/** Detects an entry of a Word list, and removes its bullet or number. */
export function takeWordListMark(paragraph: Element): ListMark | null {
  const style = declared(paragraph, "mso-list");
  if (style === "" || style.startsWith("none")) return null;
  const [, list = "", level = "1", override = ""] =
    /^(l\d+)?\s*(?:level(\d+))?\s*(lfo\d+)?/.exec(style) ?? [];
  const mark = [...paragraph.querySelectorAll("span")].find((span) =>
    declared(span, "mso-list").startsWith("ignore"),
  );
  const shown = mark?.textContent?.replace(/[\s\u00a0]+/g, " ").trim() ?? "";
  const isBullet = shown === "" || (Array.from(shown).length === 1 && !/\d/.test(shown));
  const ordered = !isBullet && numbering.test(shown);
  // "§ 1" or "Schritt 1" is neither a bullet nor a number: it stays a word.
  if (isBullet || ordered) mark?.remove();
  return {
    ordered,
    number: ordered ? numberOf(shown) : 1,
    level: Math.max(1, Number(level)),
    shown: ordered ? shown : "–",
    list: `${list} ${override}`,
  };
}

/** "3." is 3, "c)" is 3, "iv." is 4. */
export function numberOf(mark: string): number {
  const sign = numbering.exec(mark)?.[1]?.toLowerCase() ?? "1";
  if (/^\d+$/.test(sign)) return Number(sign);
  if (sign === "i" || sign.length > 1) return romanNumber(sign);
  return sign.charCodeAt(0) - "a".charCodeAt(0) + 1;
}

const romans: Record<string, number> = { i: 1, v: 5, x: 10 };

function romanNumber(sign: string): number {
  const values = Array.from(sign, (letter) => romans[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

const dot = /^[•·▪◦‣●○■\uf0b7\uf0a7][ \u00a0\t]*/;

/**
 * A bullet typed by hand in front of a paragraph makes a list too. Returns the words without it, or
 * null.
 */
export function takeTypedDot(runs: Run[]): Run[] | null {
  const first = runs[0];
  if (!first || !dot.test(first.text)) return null;
  const rest = { ...first, text: first.text.replace(dot, "") };
  return rest.text === "" ? runs.slice(1) : [rest, ...runs.slice(1)];
}
