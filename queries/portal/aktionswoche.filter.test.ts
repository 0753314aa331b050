// The programme of a week through its filter, what is not in it, and which week is the present one.
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aManuscript, aPost } from "@/db/factories";
import { programmeFilter } from "@/domain/campaign/programme-filter";
import { weekAt, weekCounts, weekOf, weeks } from "./aktionswoche";
import { weekCalendar } from "./calendar";
import { aVeranstaltung, aWeek, fulda, read } from "./testing/week";

describe("the filter", () => {
  it("selects by form and access, in counts, list and calendar", async () => {
    const week = await aWeek("2031-06-02", "2031-06-06");
    const at = ["2031-06-03T08:00:00Z", "2031-06-03T09:00:00Z"] as const;
    await aVeranstaltung(
      week,
      ...at,
      { form: "messe", isBarrierFree: true, isFree: true, needsNoRegistration: false },
      "Messe",
    );
    await aVeranstaltung(week, ...at, { form: "messe", isBarrierFree: false, isFree: true }, "Mit Stufen");
    await aVeranstaltung(week, ...at, { form: "ausstellung" }, "Bilder");
    const query = { land: "Hessen", form: "messe", barrierefrei: "ja", kostenfrei: "ja" };
    const { entries, byDay, matching, sums } = await read(week, query);
    expect([
      entries.map(({ post }) => post.title),
      byDay.get("2031-06-03"),
      matching,
      sums.veranstaltungen,
    ]).toEqual([["Messe"], 1, 1, 3]);
    expect((await weekCalendar(week, programmeFilter(query, week))).map(({ title }) => title)).toEqual([
      "Messe",
    ]);
  });

  it("names the filter to remove when nothing fits", async () => {
    const week = await aWeek("2031-06-02", "2031-06-06");
    await aVeranstaltung(week, "2031-06-03T08:00:00Z", "2031-06-03T09:00:00Z", {
      form: "messe",
      isBarrierFree: false,
    });
    const { matching, ways } = await read(week, { form: "messe", barrierefrei: "ja" });
    expect([matching, ways.map(({ words, veranstaltungen }) => [words, veranstaltungen])]).toEqual([
      0,
      [["barrierefrei", 1]],
    ]);
  });

  it("shows the first page when the requested one is beyond the last", async () => {
    const week = await aWeek("2031-06-02", "2031-06-06");
    await aVeranstaltung(week, "2031-06-03T08:00:00Z", "2031-06-03T09:00:00Z");
    expect(await read(week, { seite: "9" })).toMatchObject({
      page: 1,
      pages: 1,
      entries: [{ day: "2031-06-03" }],
    });
  });
});

it("the programme contains nothing that is not public", async () => {
  const week = await aWeek("2031-06-02", "2031-06-06");
  const details = {
    ...aManuscript("veranstaltung").details,
    startsAt: "2031-06-03T08:00:00Z",
    endsAt: "2031-06-03T09:00:00Z",
  };
  await aPost(db, {
    kind: "veranstaltung",
    state: "submitted",
    jobcenterId: await fulda(),
    manuscript: { aktionswocheId: week.id, details },
  });
  expect([
    (await weekCounts(week)).sums.veranstaltungen,
    (await read(week)).entries,
    await weekCalendar(week),
  ]).toEqual([0, [], []]);
});

it("the present week comes first, then the next, then the last; a former address finds its week", async () => {
  const [early, late] = [await aWeek("2001-01-01", "2001-01-05"), await aWeek("2041-01-01", "2041-01-05")];
  const both = [late, early];
  expect([
    weekOf(both, "2000-12-24")?.id,
    weekOf(both, "2001-01-05")?.id,
    weekOf(both, "2001-01-06")?.id,
    weekOf(both, "2050-01-01")?.id,
  ]).toEqual([early.id, early.id, late.id, late.id]);
  expect(weekAt(await weeks(), late.slug)?.id).toBe(late.id);
  expect(weekAt([{ ...late, formerSlugs: ["2040"] }], "2040")?.id).toBe(late.id);
  expect(weekAt(both, "2040")).toBeNull();
});
