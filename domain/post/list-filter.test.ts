import { expect, it } from "vitest";
import { listAddress, listFilter } from "./list-filter";

it("reads a filter from an address and writes it back", () => {
  const filter = listFilter({ land: "Thüringen", thema: "jugend", jobcenter: "emsland", seite: "3" });
  expect(filter).toEqual({ land: "Thüringen", thema: "jugend", jobcenter: "emsland", seite: 3 });
  expect(listAddress("/presse", filter, 2)).toBe(
    "/presse?land=Th%C3%BCringen&thema=jugend&jobcenter=emsland&seite=2",
  );
});

it("ignores what it does not know", () => {
  const filter = listFilter({ land: "Bavaria", thema: "toString", jobcenter: "../etc", seite: "-1" });
  expect(filter).toEqual({ land: null, thema: null, jobcenter: null, seite: 1 });
  expect(listAddress("/presse", filter, 1)).toBe("/presse");
});

it("takes the first of several", () => {
  expect(listFilter({ land: ["Hessen", "Bayern"] }).land).toBe("Hessen");
  expect(listFilter({ land: "thueringen" }).land).toBe("Thüringen");
});
