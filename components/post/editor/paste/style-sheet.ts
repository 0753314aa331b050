// The few styles that carry meaning. A parsed document has no computed styles, and a browser forgets those of
// Word, so they are read from the text.

const telling =
  /line-through|display\s*:\s*none|visibility\s*:|mso-hide|vertical-align|mso-element|font-family/i;

/** Writes what style sheets inside the paste say to the elements that they mean, below their own styles. */
export function applyStyleSheets(page: Document): void {
  const sheets = [...page.querySelectorAll("style")].map((sheet) => sheet.textContent ?? "").join("\n");
  const rules = sheets
    .slice(0, 200_000)
    .replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, "")
    .replace(/@[^{};]*(?:;|\{(?:[^{}]|\{[^{}]*\})*\})/g, "");
  for (const [, selectors = "", declarations = ""] of rules.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!telling.test(declarations)) continue;
    for (const element of elementsFor(page, selectors.trim()))
      element.setAttribute("style", `${declarations};${element.getAttribute("style") ?? ""}`);
  }
}

function elementsFor(page: Document, selectors: string): Element[] {
  try {
    return [...page.body.querySelectorAll(selectors)];
  } catch {
    // Word writes selectors that no browser knows.
    return [];
  }
}

/** What the style of an element says about a property, in small letters; empty if nothing. */
export function declared(element: Element, property: string): string {
  const style = element.getAttribute("style")?.toLowerCase() ?? "";
  if (!style.includes(property)) return "";
  let value = "";
  for (const declaration of style.split(";")) {
    const colon = declaration.indexOf(":");
    if (declaration.slice(0, colon).trim() === property) value = declaration.slice(colon + 1).trim();
  }
  return value;
}

export function isHidden(element: Element): boolean {
  return (
    element.hasAttribute("hidden") ||
    declared(element, "display").startsWith("none") ||
    /^(all|screen)/.test(declared(element, "mso-hide")) ||
    /^(hidden|collapse)/.test(declared(element, "visibility"))
  );
}
