import { expect, it } from "vitest";
import { seriesSteps } from "./series-steps";
import { closest, type Relative } from "./related";
import { unknownFilters } from "./unknown-filter";

const post = (id: string, wishes: Partial<Relative> = {}): Relative => ({
  id,
  topics: [],
  bundesland: "Hessen",
  seriesId: null,
  publishedAt: new Date(0),
  ...wishes,
});

it("ranks by series, topics, Land, then newest; leaves out itself, duplicates and posts with nothing in common", () => {
  const shown = post("shown", { topics: ["jugend", "ausbildung"], seriesId: "reihe" });
  const elsewhere = { bundesland: "Bayern" };
  const candidates = [
    shown,
    post("land"),
    post("newer land", { publishedAt: new Date(5) }),
    post("stranger", elsewhere),
    post("topics", { ...elsewhere, topics: ["jugend", "ausbildung"] }),
    post("topic", { ...elsewhere, topics: ["jugend"] }),
    post("series", { ...elsewhere, seriesId: "reihe", topics: ["jugend"] }),
    post("next", { seriesId: "reihe" }),
    post("land"),
  ];
  expect(closest(shown, candidates, ["next"], 10)).toEqual([
    "series",
    "topics",
    "topic",
    "newer land",
    "land",
  ]);
  expect(closest(shown, candidates, [], 2)).toEqual(["series", "next"]);
  expect(closest(post("alone"), [post("alone")], [], 3)).toEqual([]);
});

it("names the neighbours in a series that may be read", () => {
  const part = (number: number, isShown = false) => ({
    part: number,
    title: `Teil ${number}`,
    href: isShown ? null : `/${number}`,
  });
  expect(seriesSteps([part(1), part(2, true), part(3)])).toMatchObject({
    part: 2,
    of: 3,
    before: { href: "/1" },
    after: { href: "/3" },
  });
  expect(seriesSteps([part(1), part(3, true)])).toMatchObject({
    part: 3,
    of: 3,
    before: { href: "/1" },
    after: null,
  });
  expect(seriesSteps([part(1, true)])).toBeNull();
});

it("names unknown filter values, and ignores filters that are not set", () => {
  const query = {
    land: "Bavaria",
    thema: "jugend",
    jobcenter: "nirgends",
    seite: "0",
    zeit: "gestern",
    art: "",
  };
  expect(unknownFilters(query, ["land", "thema", "jobcenter", "seite", "art"], ["emsland"])).toEqual([
    { label: "Bundesland", value: "Bavaria" },
    { label: "Jobcenter", value: "nirgends" },
    { label: "Seite", value: "0" },
  ]);
  expect(unknownFilters({ zeit: "30-tage", land: "Hessen", seite: "12" }, ["zeit", "land", "seite"])).toEqual(
    [],
  );
  expect(unknownFilters({ land: "thueringen", form: "flohmarkt" }, ["land", "form"])).toEqual([
    { label: "Art der Aktion", value: "flohmarkt" },
  ]);
});
