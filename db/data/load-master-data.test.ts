import { eq, isNull } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { aktionswochen, figures, indicators, jobcenters } from "@/db/schema";
import { loadMasterData } from "./load-master-data";

beforeAll(() => loadMasterData(db));

test("loads the 104, of them 16 in Niedersachsen and 18 in Nordrhein-Westfalen", async () => {
  expect(await db.$count(jobcenters)).toBe(104);
  expect(await db.$count(jobcenters, eq(jobcenters.bundesland, "Niedersachsen"))).toBe(16);
  expect(await db.$count(jobcenters, eq(jobcenters.bundesland, "Nordrhein-Westfalen"))).toBe(18);
});

test("gives each a name, a position on the map, and an admission in 2005 or 2012", async () => {
  const all = await db.select().from(jobcenters);
  expect(new Set(all.map((one) => one.slug)).size).toBe(104);
  expect(new Set(all.map((one) => one.admittedIn))).toEqual(new Set([2005, 2012]));
  for (const one of all) {
    expect(one.markerLatitude).toBeGreaterThan(47);
    expect(one.markerLatitude).toBeLessThan(55.1);
    expect(one.population).toBeGreaterThan(30_000);
  }
});

test("loads every published figure with scope, date and source", async () => {
  const all = await db.select().from(figures);
  expect(all).toHaveLength(39);
  expect(Map.groupBy(all, (figure) => figure.scope).get("bund")).toHaveLength(7);
  expect(
    Map.groupBy(all, (figure) => figure.scope)
      .get("land")
      ?.map((figure) => figure.bundesland)
      .sort(),
  ).toEqual([
    "Niedersachsen",
    "Niedersachsen",
    "Nordrhein-Westfalen",
    "Nordrhein-Westfalen",
    "Nordrhein-Westfalen",
  ]);
  expect(all.filter((figure) => !figure.source || !figure.sourceDate)).toEqual([]);

  const [emsland] = await db.select().from(jobcenters).where(eq(jobcenters.ags, "03454"));
  expect(all).toContainEqual(
    expect.objectContaining({
      scope: "jobcenter",
      jobcenterId: emsland?.id,
      indicator: "unemployed_sgb2",
      asOf: "2005-01-01",
      value: 8476,
      source: "Landkreis Emsland",
      sourceDate: "2019-08",
    }),
  );
  expect(all).toContainEqual(
    expect.objectContaining({
      scope: "bund",
      indicator: "people_supported",
      qualifier: "rund",
      value: 1_500_000,
    }),
  );
});

test("explains every Kennzahl, and lists each part after its total", async () => {
  const all = await db.select().from(indicators).orderBy(indicators.position);
  expect(all.filter(({ description, slug }) => !description || !/^[a-z0-9-]+$/.test(slug))).toEqual([]);
  for (const { partOf, position } of all)
    if (partOf) expect(all.find(({ key }) => key === partOf)?.position).toBeLessThan(position);
  for (const figure of await db.select().from(figures)) {
    expect(all.find(({ key }) => key === figure.indicator)?.scopes).toContain(figure.scope);
  }
});

test("loads the two past Aktionswochen", async () => {
  const weeks = await db.select().from(aktionswochen).orderBy(aktionswochen.startsOn);
  expect(weeks.map((week) => [week.slug, week.startsOn, week.endsOn])).toEqual([
    ["2019", "2019-08-26", "2019-08-30"],
    ["2022", "2022-06-20", "2022-06-26"],
  ]);
});

test("can run again: adds nothing twice, keeps edited texts, updates the list", async () => {
  await db
    .update(jobcenters)
    .set({ introduction: "Wir sind für Sie da.", ownName: "Unser Name", population: 1 })
    .where(eq(jobcenters.slug, "emsland"));
  await db
    .update(figures)
    .set({ takenBackAt: new Date(), takenBackBecause: "Die Quelle hat sie zurückgezogen." })
    .where(eq(figures.indicator, "esf_funding_land"));

  await Promise.all([loadMasterData(db), loadMasterData(db)]);

  expect(await db.$count(jobcenters)).toBe(104);
  expect(await db.$count(figures)).toBe(39);
  expect(await db.$count(figures, isNull(figures.takenBackAt))).toBe(38);
  expect(await db.$count(aktionswochen)).toBe(2);
  const [emsland] = await db.select().from(jobcenters).where(eq(jobcenters.slug, "emsland"));
  expect(emsland).toMatchObject({ introduction: "Wir sind für Sie da.", ownName: "Unser Name" });
  expect(emsland?.population).toBeGreaterThan(300_000);
});
