import { describe, expect, it } from "vitest";
import { matchesJobcenter } from "./find";

const schmalkalden = {
  name: "Landkreis Schmalkalden-Meiningen",
  shortName: "Schmalkalden-Meiningen",
  ownName: null,
  seat: "Meiningen",
  bundesland: "Thüringen",
  towns: ["Meiningen 98617", "Zella-Mehlis 98544"],
};
const gross = {
  name: "Kreis Groß-Gerau",
  shortName: "Groß-Gerau",
  ownName: null,
  seat: "Groß-Gerau",
  bundesland: "Hessen",
  towns: [],
};

describe("a Jobcenter is found", () => {
  it.each([
    "schmalkalden",
    "Meiningen",
    "Schmalkalden Meiningen",
    "thueringen",
    "Thür",
    " ",
    "landkreis meinin",
    "Zella",
    "98544",
  ])("by %j", (question) => {
    expect(matchesJobcenter(schmalkalden, question)).toBe(true);
  });

  it.each(["gross gerau", "Groß-Gerau", "GROSS-GERAU"])("by %j", (question) => {
    expect(matchesJobcenter(gross, question)).toBe(true);
  });

  it("not by a word it does not have", () => {
    expect(matchesJobcenter(gross, "Gerau Bayern")).toBe(false);
  });
});
