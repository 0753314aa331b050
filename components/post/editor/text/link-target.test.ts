import { expect, test } from "vitest";
import { linkTarget } from "./link-target";

test.each<[string, string | null]>([
  ["https://www.example.org/a", "https://www.example.org/a"],
  ["http://example.org", "https://example.org"],
  ["www.example.org/weg?x=1", "https://www.example.org/weg?x=1"],
  [" presse@example.org ", "mailto:presse@example.org"],
  ["05931 440", "tel:05931440"],
  ["+49 5931 440", "tel:+495931440"],
  ["/jobcenter/emsland", "/jobcenter/emsland"],
  ["javascript:alert(1)", null],
  ["data:text/html,x", null],
  ["//example.org", null],
  ["file:///C:/Temp", null],
  ["hier", null],
  ["", null],
])("%s leads to %s", (typed, expected) => {
  expect(linkTarget(typed)).toBe(expected);
});
