import { describe, expect, it } from "vitest";
import { mastodonShare, serverOf, sharedPath } from "./mastodon";

describe("the server of a reader", () => {
  it.each([
    ["social.bund.de", "social.bund.de"],
    [" Social.Bund.de ", "social.bund.de"],
    ["https://social.bund.de/@jobcenter", "social.bund.de"],
    ["@jobcenter@social.bund.de", "social.bund.de"],
    ["jobcenter@social.bund.de", "social.bund.de"],
    ["localhost", null],
    ["127.0.0.1", null],
    ["social.bund.de:8080", null],
    ["javascript:alert(1)", null],
    ["http://social.bund.de", null],
    ["böse.example", null],
    ["a..de", null],
    ["", null],
  ])("is read from %j", (typed, host) => {
    expect(serverOf(typed)).toBe(host);
  });

  it("receives only the address", () => {
    expect(mastodonShare("social.bund.de", "https://portal.example/jobcenter/leer/a?b&c")).toBe(
      "https://social.bund.de/share?text=https%3A%2F%2Fportal.example%2Fjobcenter%2Fleer%2Fa%3Fb%26c",
    );
  });
});

describe("what can be shared", () => {
  it("is a post of this portal", () => {
    expect(sharedPath("/jobcenter/leer/vom-lager-in-die-leitstelle")).toBe(
      "/jobcenter/leer/vom-lager-in-die-leitstelle",
    );
    const others = [
      "",
      "//evil.example/a",
      "/jobcenter/leer",
      "https://evil.example/jobcenter/a/b",
      "/jobcenter/a/b/../../c",
      "/jobcenter/a/b?c",
    ];
    expect(others.map(sharedPath)).toEqual(others.map(() => null));
  });
});
