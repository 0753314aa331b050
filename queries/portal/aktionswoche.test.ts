// The programme of a week: each Aktion is counted once and listed on each of its days, in Berlin time.
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aJobcenter, anAktionswoche, aManuscript, aPost, aPublicPost } from "@/db/factories";
import { postHosts } from "@/db/schema";
import { programmeFilter } from "@/domain/campaign/programme-filter";
import type { DetailsOf } from "@/domain/post/details";
import { type Week, weekAt, weekCounts, weekOf, weeks } from "./aktionswoche";
import { weekProgramme } from "./aktionswoche-programme";
import { weekCalendar } from "./calendar";

type Details = Partial<DetailsOf<"veranstaltung">>;
const longAgo = "2000-01-01";
let jobcenterId: string;
beforeAll(async () => {
  jobcenterId = (await aJobcenter(db, { slug: "fulda" })).id;
});

const aWeek = (startsOn: string, endsOn: string) => anAktionswoche(db, { startsOn, endsOn });

async function aVeranstaltung(
  week: Week,
  startsAt: string,
  endsAt: string,
  details: Details = {},
  title = "Offene Werkstatt",
) {
  const plain = aManuscript("veranstaltung").details;
  return aPublicPost(db, {
    kind: "veranstaltung",
    jobcenterId,
    manuscript: { title, aktionswocheId: week.id, details: { ...plain, startsAt, endsAt, ...details } },
  });
}
const read = (week: Week, query: Record<string, string> = {}) =>
  weekProgramme(week, programmeFilter(query, week), longAgo);
const daysIn = async (week: Week) => (await read(week)).entries.map(({ day }) => day);

describe("the days of an Aktion", () => {
  it("are all days from start to end, while the Aktion is counted once", async () => {
    const week = await aWeek("2031-06-02", "2031-06-06");
    await aVeranstaltung(week, "2031-05-30T08:00:00Z", "2031-06-04T10:00:00Z");
    const { entries, sums, byDay, matching } = await read(week);
    expect(entries.map(({ day }) => day)).toEqual(["2031-06-02", "2031-06-03", "2031-06-04"]);
    expect([...byDay.values()]).toEqual([1, 1, 1]);
    expect([sums.veranstaltungen, matching]).toEqual([1, 1]);
  });

  it.each([
    ["an evening until midnight", "2031-06-03T18:00:00Z", "2031-06-03T22:00:00Z", ["2031-06-03"]],
    [
      "one that ends after midnight",
      "2031-06-03T18:00:00Z",
      "2031-06-03T22:30:00Z",
      ["2031-06-03", "2031-06-04"],
    ],
    ["one that begins at midnight in Berlin", "2031-06-03T22:00:00Z", "2031-06-04T10:00:00Z", ["2031-06-04"]],
  ])("follow the clock in Berlin: %s", async (_what, startsAt, endsAt, days) => {
    const week = await aWeek("2031-06-02", "2031-06-06");
    await aVeranstaltung(week, startsAt, endsAt);
    expect(await daysIn(week)).toEqual(days);
  });

  it.each([
    [
      "begins",
      "2031-03-28",
      "2031-03-31",
      "2031-03-28T23:00:00Z",
      "2031-03-30T21:59:00Z",
      ["2031-03-29", "2031-03-30"],
    ],
    ["ends", "2031-10-24", "2031-10-27", "2031-10-25T22:00:00Z", "2031-10-26T22:59:00Z", ["2031-10-26"]],
  ])("are whole also when summer time %s", async (_what, startsOn, endsOn, startsAt, endsAt, days) => {
    const week = await aWeek(startsOn, endsOn);
    await aVeranstaltung(week, startsAt, endsAt, { isAllDay: true });
    expect(await daysIn(week)).toEqual(days);
  });

  it("are those of all its dates", async () => {
    const week = await aWeek("2031-06-02", "2031-06-06");
    const moreDates = [
      { startsAt: "2031-06-05T07:00:00Z", endsAt: "2031-06-05T10:00:00Z" },
      { startsAt: "2031-06-20T07:00:00Z", endsAt: "2031-06-20T10:00:00Z" },
    ];
    await aVeranstaltung(week, "2031-06-03T07:00:00Z", "2031-06-03T10:00:00Z", { moreDates });
    const { entries, sums, outside } = await read(week);
    expect(entries.map(({ startsAt }) => startsAt)).toEqual(["2031-06-03T07:00:00Z", "2031-06-05T07:00:00Z"]);
    expect([sums.veranstaltungen, outside.length]).toEqual([1, 0]);
  });

  it("may lie before or after the week; then it is listed separately", async () => {
    const week = await aWeek("2031-06-02", "2031-06-06");
    await aVeranstaltung(week, "2031-06-12T08:00:00Z", "2031-06-12T10:00:00Z", {}, "Rückschau");
    const { entries, outside, byDay } = await read(week);
    expect([entries, outside.map(({ title }) => title), byDay.size]).toEqual([[], ["Rückschau"], 0]);
  });
});

describe("the order of a day", () => {
  it("is by time, with all-day Aktionen at the end", async () => {
    const week = await aWeek("2031-06-02", "2031-06-06");
    await aVeranstaltung(
      week,
      "2031-06-02T22:00:00Z",
      "2031-06-03T21:59:00Z",
      { isAllDay: true },
      "Ausstellung",
    );
    await aVeranstaltung(week, "2031-06-03T12:00:00Z", "2031-06-03T13:00:00Z", {}, "Nachmittag");
    await aVeranstaltung(week, "2031-06-03T08:00:00Z", "2031-06-03T09:00:00Z", {}, "Vormittag");
    expect((await read(week, { tag: "2031-06-03" })).entries.map(({ post }) => post.title)).toEqual([
      "Vormittag",
      "Nachmittag",
      "Ausstellung",
    ]);
    expect((await read(week, { tag: "2031-06-04" })).entries).toEqual([]);
  });
});

describe("co-hosts", () => {
  it("take part once they have accepted, and the Aktion is still counted once", async () => {
    const week = await aWeek("2031-06-02", "2031-06-06");
    const { post } = await aVeranstaltung(week, "2031-06-03T08:00:00Z", "2031-06-03T09:00:00Z");
    const [host, invited] = [
      await aJobcenter(db, { slug: "muenster" }),
      await aJobcenter(db, { slug: "saarlouis" }),
    ];
    await db.insert(postHosts).values([
      { postId: post.id, jobcenterId: host.id, acceptedAt: new Date() },
      { postId: post.id, jobcenterId: invited.id },
    ]);
    const { sums, entries } = await read(week);
    expect(sums).toEqual({ veranstaltungen: 1, jobcenters: 2, laender: 2 });
    expect(entries.map(({ hosts }) => hosts)).toEqual([[host.name]]);
    expect((await read(week, { land: "Nordrhein-Westfalen" })).matching).toBe(1);
    expect((await read(week, { land: "Saarland" })).matching).toBe(0);
    expect((await weekCalendar(week)).map(({ hosts }) => hosts)).toEqual([[host.name]]);
  });
});

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
    jobcenterId,
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
