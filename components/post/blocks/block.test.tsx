import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Block } from "@/domain/post/content";
import { BlockView } from "./block";

const html = (block: Block, pictures = {}) =>
  renderToStaticMarkup(<BlockView block={block} pictures={pictures} />);
const mediaId = "0b8f3a5e-1111-4222-8333-444455556666";
const image = {
  type: "image" as const,
  mediaId,
  altText: "Eine Werkbank",
  decorative: false,
  caption: "Werkstatt in Meppen",
  credit: "Landkreis Emsland",
};
const picture = { key: "k", width: 1200, height: 800, widths: [320, 640] };

describe("words", () => {
  it("keep their marks, and neighbours with one target are one link", () => {
    const text = [
      { text: "Zum " },
      { text: "Kreis", href: "https://emsland.example" },
      { text: "haus", bold: true as const, href: "https://emsland.example" },
    ];
    const shown = html({ type: "paragraph", text });
    expect(shown.match(/<a /g)).toHaveLength(1);
    expect(shown).toContain("Kreis<strong>haus</strong></a>");
  });

  it("name the language of a foreign part and write what looks like HTML as text", () => {
    expect(html({ type: "paragraph", text: [{ text: "Ласкаво", lang: "uk" }] })).toContain(
      '<span lang="uk">Ласкаво</span>',
    );
    expect(html({ type: "paragraph", text: [{ text: "<script>alert(1)</script>" }] })).toContain(
      "&lt;script&gt;",
    );
  });
});

describe("a picture", () => {
  it("comes in three formats with alt text, size, caption and credit", () => {
    const shown = html(image, { [mediaId]: picture });
    expect(shown).toContain('type="image/avif"');
    expect(shown).toContain('type="image/webp"');
    expect(shown).toContain('alt="Eine Werkbank"');
    expect(shown).toContain('width="1200" height="800"');
    expect(shown).toContain("Werkstatt in Meppen. Foto: Landkreis Emsland");
  });

  it("that is decorative has an empty alt text", () => {
    expect(html({ ...image, decorative: true, altText: "" }, { [mediaId]: picture })).toContain('alt=""');
  });

  it("that may not be shown is left out with its caption", () => {
    expect(html(image)).toBe("");
  });
});

describe("a figure", () => {
  const after = { value: 2068, qualifier: "" as const, asOf: "2019-08-01" };
  const figure = {
    type: "figure" as const,
    figureId: null,
    label: "Arbeitslose",
    unit: "Personen",
    before: null,
    after,
    source: "Landkreis Emsland",
  };

  it("alone shows its value with day and source", () => {
    expect(html(figure)).toContain("Stand 1. August 2019 · Quelle: Landkreis Emsland");
  });

  it("with an earlier value shows the change, and lists both values in a table", () => {
    const shown = html({ ...figure, before: { value: 8476, qualifier: "", asOf: "2005-01-01" } });
    expect(shown).toContain("−76\u00a0%");
    expect(shown).toContain('<th scope="row">1. Januar 2005</th><td>8.476</td>');
  });

  it("tells when a value is missing", () => {
    expect(html({ ...figure, after: { ...after, value: null } })).toContain("keine Angabe");
  });
});
