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
  ["030 23125-440 (Mo–Fr 8–12 Uhr)", "tel:03023125440"],
  ["+49 (0) 30 23125440", "tel:+493023125440"],
  ["030.23125440", "tel:03023125440"],
  [
    "https://www.example.org/Handzettel Woche 2026.pdf",
    "https://www.example.org/Handzettel%20Woche%202026.pdf",
  ],
  ["www.example.org/Liste (neu).pdf", "https://www.example.org/Liste%20(neu).pdf"],
  ["https://www.example.org\u200B", "https://www.example.org"],
  ["www.jobcenter-münchen.de", "https://www.xn--jobcenter-mnchen-tzb.de"],
  ["müller.de/weg", "https://xn--mller-kva.de/weg"],
  ["presse@jobcenter-münchen.de", "mailto:presse@xn--jobcenter-mnchen-tzb.de"],
  ["2026", null],
  ["javascript:alert(1)", null],
  ["data:text/html,x", null],
  ["//example.org", null],
  ["file:///C:/Temp", null],
  ["hier", null],
  ["", null],
])("%s leads to %s", (typed, expected) => {
  expect(linkTarget(typed)).toBe(expected);
});
