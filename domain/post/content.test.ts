import { describe, expect, it } from "vitest";
import { contentSchema, isAllowedLink, isNestedTooDeep } from "./content";

describe("links", () => {
  it.each([
    "https://www.emsland.de/",
    "mailto:presse@emsland.example",
    "tel:+495931440",
    "/jobcenter/emsland",
    "#anfang",
  ])("%s is allowed", (href) => {
    expect(isAllowedLink(href)).toBe(true);
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,x",
    "http://unsicher.example",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "vbscript:x",
    "https:evil",
    "https://name@evil.example",
    "file:///etc/passwd",
    "",
  ])("%j is refused", (href) => {
    expect(isAllowedLink(href)).toBe(false);
  });
});

describe("blocks", () => {
  const paragraph = { type: "paragraph", text: [{ text: "Guten Tag" }] };

  it("accepts what the editor makes", () => {
    expect(
      contentSchema.safeParse([paragraph, { type: "heading", level: 2, text: [{ text: "Weg", bold: true }] }])
        .success,
    ).toBe(true);
  });

  it.each([
    ["an unknown block", { type: "script", text: [] }],
    ["an unknown attribute", { ...paragraph, onclick: "x" }],
    ["an unknown mark", { type: "paragraph", text: [{ text: "x", color: "red" }] }],
    ["heading 1", { type: "heading", level: 1, text: [] }],
    ["heading 99", { type: "heading", level: 99, text: [] }],
    ["a javascript link", { type: "paragraph", text: [{ text: "x", href: "javascript:alert(1)" }] }],
    [
      "a picture by address",
      {
        type: "image",
        mediaId: "https://evil.example/x.png",
        altText: "",
        decorative: false,
        caption: "",
        credit: "",
      },
    ],
  ])("refuses %s", (_name, block) => {
    expect(contentSchema.safeParse([block]).success).toBe(false);
  });

  it("refuses nesting of 5,000 levels without a stack overflow", () => {
    let nested: unknown = "x";
    for (let depth = 0; depth < 5_000; depth += 1) nested = [nested];
    expect(isNestedTooDeep(nested)).toBe(true);
    expect(isNestedTooDeep([paragraph])).toBe(false);
  });
});
