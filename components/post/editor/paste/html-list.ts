// Lists as browsers, Google and Word on the web write them.
import type { Entry } from "./list-writer";
import type { Piece } from "./piece";

/** The entry that begins with a `li`; `list` is what is known of the list around it. */
export function entryOf(element: Element, list: Entry | null): Entry {
  const parent = element.parentElement;
  const type = list?.type ?? "ul";
  const position = [...(parent?.children ?? [])]
    .filter(({ localName }) => localName === "li")
    .indexOf(element);
  const number =
    whole(element.getAttribute("value")) ?? (whole(parent?.getAttribute("start")) ?? 1) + position;
  const level = Math.max(list?.level ?? 1, whole(element.getAttribute("data-aria-level")) ?? 1);
  const isLettered = parent?.getAttribute("type")?.toLowerCase() === "a";
  return {
    type,
    level,
    number,
    key: list?.key ?? null,
    shown: type === "ul" ? "–" : `${isLettered ? String.fromCharCode(96 + number) : number})`,
  };
}

/**
 * Neighbouring lists stay two. Word on the web writes each entry as a list of its own, with the number that
 * it has.
 */
export function keyOf(element: Element, before: Piece | undefined): unknown {
  const isPart = element.closest(".ListContainerWrapper") !== null;
  const start = whole(element.getAttribute("start")) ?? 1;
  if (!isPart || !before || !("entries" in before)) return isPart ? "parts of a list" : element;
  const goesOn = before.type !== "ol" || start === 1 || start === before.start + before.entries.length;
  return goesOn ? "parts of a list" : element;
}

function whole(written: string | null | undefined): number | null {
  const number = Number.parseInt(written ?? "", 10);
  return Number.isNaN(number) ? null : Math.max(0, number);
}
