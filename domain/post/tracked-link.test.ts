import { expect, test } from "vitest";
import { untracked, withoutTrackers } from "./tracked-link";

test.each([
  [
    "https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.org%2Fwoche&data=05%7C02%7Canna%40amt.example",
    "https://www.example.org/woche",
  ],
  [
    "https://www.google.com/url?sa=t&q=https%3A%2F%2Fwww.example.org%2Fa%3Fb%3D1&usg=x",
    "https://www.example.org/a?b=1",
  ],
  ["https://www.google.de/url?url=https://www.example.org/a", "https://www.example.org/a"],
  [
    "https://urldefense.proofpoint.com/v2/url?u=https-3A__www.example.org_a-5Fb&d=DwMF&c=x",
    "https://www.example.org/a_b",
  ],
  [
    "https://urldefense.com/v3/__https://www.example.org/woche?a=1*b__;Iw!!Abc$",
    "https://www.example.org/woche?a=1#b",
  ],
  [
    "https://urldefense.com/v3/__https://www.example.org/stra**Ae__;w58!!Abc$",
    "https://www.example.org/straße",
  ],
  ["https://urldefense.com/v3/__https:/www.example.org/a__;!!Abc$", "https://www.example.org/a"],
  [
    "https://gcc02.safelinks.protection.outlook.com/?url=https%3A%2F%2Furldefense.com%2Fv3%2F__https%3A%2F%2Fwww.example.org%2Fa__%3B!!x%24&data=y",
    "https://www.example.org/a",
  ],
  ["https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.example.org%2F&h=AT0", "https://www.example.org/"],
  [
    "https://www.google.com/search?q=https://www.example.org",
    "https://www.google.com/search?q=https://www.example.org",
  ],
  ["https://www.google.com/url?q=javascript:alert(1)", "https://www.google.com/url?q=javascript:alert(1)"],
  [
    "https://www.example.org/url?q=https://other.example",
    "https://www.example.org/url?q=https://other.example",
  ],
])("%s leads to %s", (tracked, link) => expect(untracked(tracked)).toBe(link));

test("addresses inside a text are unwrapped too", () => {
  expect(withoutTrackers("Siehe https://www.google.com/url?q=https://example.org/x (neu)")).toBe(
    "Siehe https://example.org/x (neu)",
  );
});
