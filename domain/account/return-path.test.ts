import { describe, expect, it } from "vitest";
import { safeReturnPath, signInPath } from "./return-path";

describe("the way back after signing in", () => {
  it.each([
    ["/redaktion/beitraege/42?tab=pruefung", "/redaktion/beitraege/42?tab=pruefung"],
    ["/redaktion", "/redaktion"],
    ["/redaktion?von=heute", "/redaktion?von=heute"],
  ])("leads to %s", (wanted, path) => expect(safeReturnPath(wanted)).toBe(path));

  it.each([
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https:evil.example",
    "/\t/evil.example",
    "%09//evil.example",
    "javascript:alert(1)",
    "@evil.example",
    "/redaktion@evil.example",
    "/redaktion.evil.example",
    "/redaktion\\..\\..\\evil",
    "/redaktion/../anmelden",
    "/redaktion/../../evil.example",
    "/redaktion/%2e%2e/jobcenter",
    "http://localhost:3000.evil.example/redaktion",
    "/%2fevil.example",
    "/",
    "",
    "/anmelden",
    "/redaktion\u0000",
    "/redaktion\r\nSet-Cookie: a=b",
    ` /redaktion`,
    `/redaktion/${"a".repeat(600)}`,
    undefined,
    null,
    ["/redaktion/konto"],
    7,
  ])("does not follow %s", (wanted) => expect(safeReturnPath(wanted)).toBe("/redaktion"));

  it("is carried by the address of the sign-in page", () => {
    expect(signInPath("/redaktion/konto?a=b&c=d")).toBe(
      "/anmelden?weiter=%2Fredaktion%2Fkonto%3Fa%3Db%26c%3Dd",
    );
    expect(signInPath("//evil.example")).toBe("/anmelden");
  });
});
