import type { TextHandle } from "./surroundings";

/** Moves the focus to the field an issue names: above the text, in it, or under "Angaben". */
export function jumpToField(field: string, text: TextHandle | null, openDetails: () => void): void {
  const [start, block, ...rest] = field.split(".");
  if (start === "content")
    return block === undefined
      ? document.getElementById("text")?.focus()
      : text?.jumpTo(Number(block), rest.join("."));
  if (start === "leadPicture")
    return show(
      document.querySelector(`#lead-picture [data-field="${block}"]`) ??
        document.querySelector("#lead-picture button"),
    );
  if (start === "title" || start === "teaser") return show(document.getElementById(field));
  openDetails();
  // Wait until the panel is rendered.
  requestAnimationFrame(() => show(document.getElementById(field)));
}

function show(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return;
  element.focus();
  element.scrollIntoView({ block: "center" });
}
