import { describe, expect, it } from "vitest";
import type { Block, Content } from "./content";
import { feedHtml } from "./feed-html";

const places = { appUrl: "https://portal.example", address: "https://portal.example/jobcenter/emsland/fest" };
const id = "0b8f3a5e-1111-4222-8333-444455556666";
const pictures = {
  [id]: { key: "0123456789abcdef0123456789abcdef", width: 2000, height: 1000, widths: [320, 640, 960, 1280] },
};
const html = (content: Content, facts: string[] = []) =>
  feedHtml({ content, leadPicture: null, pictures, facts }, places);

const payloads = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  "]]><script>",
  "&lt;script&gt;",
];

/** Every field of every block where somebody can type. */
function everywhere(text: string): Content {
  const inline = [
    { text, bold: true as const },
    { text, italic: true as const, href: "https://example.org/?a=1&b=2" },
  ];
  const value = { value: 3, qualifier: "rund" as const, asOf: "2026-01-31" };
  const picture = {
    type: "image" as const,
    mediaId: id,
    altText: text,
    decorative: false,
    caption: text,
    credit: text,
  };
  return [
    { type: "paragraph", text: inline },
    { type: "heading", level: 2, text: inline },
    { type: "list", ordered: true, entries: [inline] },
    { type: "quote", text: inline, person: text, position: text },
    picture,
    { type: "figure", figureId: null, label: text, unit: text, before: value, after: value, source: text },
    { type: "interview", question: text, answer: [inline] },
    { type: "pillars", stark: [text], sozial: [text], vorort: [] },
    { type: "info", title: text, text: [inline] },
    { type: "table", caption: text, header: [text], rows: [[text]] },
  ] satisfies Block[];
}

describe("a post in a feed", () => {
  it.each(payloads)("escapes typed markup: %s (S-36)", (payload) => {
    const shown = html(everywhere(payload), [payload]);
    expect(shown).not.toMatch(/<script|<svg|<img src=x|\]\]>/);
    // Outside of tags there is no quote that could open or end an attribute, and no bare ampersand.
    expect(shown).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/);
    const tags = [...shown.matchAll(/<\/?([a-z0-9]+)[^>]*>/g)].map(([, name]) => name);
    expect(new Set(tags)).toEqual(
      new Set([
        "p",
        "strong",
        "em",
        "a",
        "h2",
        "ol",
        "li",
        "blockquote",
        "figure",
        "img",
        "figcaption",
        "ul",
        "aside",
        "table",
        "caption",
        "thead",
        "tr",
        "th",
        "tbody",
        "td",
      ]),
    );
  });

  it("contains absolute addresses only, and no script", () => {
    const link = (href: string) => html([{ type: "paragraph", text: [{ text: "hier", href }] }]);
    expect(link("/kontakt")).toBe('<p><a href="https://portal.example/kontakt">hier</a></p>');
    expect(link("#zahlen")).toBe(
      '<p><a href="https://portal.example/jobcenter/emsland/fest#zahlen">hier</a></p>',
    );
    expect(link("javascript:alert(1)")).toBe("<p>hier</p>");
    expect(link("//boese.example/")).toBe("<p>hier</p>");
  });

  it("shows pictures with alt text and credit, decorative ones without", () => {
    const picture = {
      type: "image" as const,
      mediaId: id,
      altText: "Ein Amboss",
      decorative: false,
      caption: "Die Werkstatt",
      credit: "Kreis",
    };
    expect(html([picture])).toBe(
      '<figure><img src="https://portal.example/bilder/0123456789abcdef0123456789abcdef/960.jpg" alt="Ein Amboss"><figcaption>Die Werkstatt. Foto: Kreis</figcaption></figure>',
    );
    expect(html([{ ...picture, decorative: true, altText: "", caption: "", credit: "" }])).toContain(
      'alt="">',
    );
    expect(html([{ ...picture, mediaId: "0b8f3a5e-0000-4222-8333-444455556666" }])).toBe("");
  });

  it("shows a number with its day and its source", () => {
    const figure = {
      type: "figure" as const,
      figureId: null,
      label: "Arbeitslose",
      unit: "Personen",
      before: { value: 10309, qualifier: "" as const, asOf: "2005-12-31" },
      after: { value: 2500, qualifier: "rund" as const, asOf: "2019-06-30" },
      source: "Statistik",
    };
    expect(html([figure])).toBe(
      "<p><strong>Arbeitslose:</strong> 10.309 Personen (Stand 31. Dezember 2005) → rund 2.500 Personen (Stand 30. Juni 2019). Quelle: Statistik</p>",
    );
  });

  it("keeps lines and languages", () => {
    expect(html([{ type: "paragraph", text: [{ text: "Eins\nzwei" }, { text: "Дякую", lang: "uk" }] }])).toBe(
      '<p>Eins<br>zwei<span lang="uk">Дякую</span></p>',
    );
  });
});

it("sets passages in Arabic from right to left, and keeps the start of a list", () => {
  const text = [{ text: "أهلا بكم", lang: "ar" }];
  expect(html([{ type: "paragraph", text }])).toBe(
    '<p dir="rtl"><span lang="ar" dir="rtl">أهلا بكم</span></p>',
  );
  expect(html([{ type: "list", ordered: true, start: 4, entries: [[{ text: "vier" }]] }])).toBe(
    '<ol start="4"><li>vier</li></ol>',
  );
});
