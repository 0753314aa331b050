import { describe, expect, it } from "vitest";
import { isMiningReserved, robotsRules, tdmRules } from "./tdm-reservation";

describe("text and data mining", () => {
  it.each([
    ["/jobcenter/emsland/vom-sprachkurs", true],
    ["/jobcenter/emsland/vom-sprachkurs/pdf", true],
    ["/jobcenter/emsland/feed.xml", true],
    ["/geschichten", true],
    ["/land/hessen/atom.xml", true],
    ["/themen/jugend", true],
    ["/bilder/0123/640.jpg", true],
    ["/feed.xml", true],
    ["/feedxxml", false],
    ["/", false],
    ["/jobcenter/emsland", false],
    ["/zahlen", false],
    ["/impressum", false],
  ])("%s is reserved: %s", (path, isReserved) => {
    expect(isMiningReserved(path)).toBe(isReserved);
  });

  it("is reserved in tdmrep.json and in robots.txt", () => {
    expect(tdmRules()).toContainEqual({ location: "/jobcenter/*/*", "tdm-reservation": 1 });
    expect(robotsRules()).toEqual(
      expect.arrayContaining(["User-agent: GPTBot", "Disallow: /geschichten", "Disallow: /jobcenter/*/"]),
    );
  });
});
