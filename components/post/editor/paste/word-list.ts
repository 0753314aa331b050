// Word and Outlook paste lists as paragraphs with a bullet or a number in front. Here they become lists
// again.
import type { Run } from "./piece";

export type ListMark = { ordered: boolean };

const numbering = /^\(?([0-9]{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]/;

/** Detects an entry of a Word list, and removes its bullet or number. */
export function takeWordListMark(paragraph: Element): ListMark | null {
  const style = paragraph.getAttribute("style")?.toLowerCase() ?? "";
  if (!/mso-list:(?!\s*none)/.test(style)) return null;
  const mark = [...paragraph.querySelectorAll("span")].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute("style") ?? ""),
  );
  const text = mark?.textContent?.trim() ?? "";
  mark?.remove();
  return { ordered: numbering.test(text) };
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
