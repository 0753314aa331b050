import { describe, expect, it } from "vitest";
import { namedJobcenters } from "./direct-hit";

const home = (shortName: string, seat: string, towns: string[] = []) => ({
  name: `Landkreis ${shortName}`,
  shortName,
  ownName: null,
  seat,
  bundesland: "Niedersachsen",
  towns,
});
const all = [
  home("Emsland", "Meppen", ["Lingen (Ems) 49808"]),
  home("Solingen", "Solingen"),
  home("Osnabrück", "Osnabrück"),
  home("Darmstadt-Dieburg", "Darmstadt"),
  home("Mülheim", "Mülheim an der Ruhr"),
];
const found = (...words: string[]) => namedJobcenters(all, words).map(({ shortName }) => shortName);

describe("a search names a Jobcenter", () => {
  it("by the town of a site, which is not corrected to another town", () => {
    expect(found("lingen")).toEqual(["Emsland"]);
    expect(found("49808")).toEqual(["Emsland"]);
  });

  it("with a small typing mistake", () => {
    expect(found("osnabruck")).toEqual(["Osnabrück"]);
    expect(found("emslnd")).toEqual(["Emsland"]);
  });

  it("never by words that many names contain", () => {
    expect(found("und", "der", "die")).toEqual([]);
  });
});
