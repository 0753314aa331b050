// The programme of a week: each Aktion is counted once and listed on each of its days, in Berlin time.
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aJobcenter } from "@/db/factories";
import { postHosts } from "@/db/schema";
import { weekCalendar } from "./calendar";
import { aVeranstaltung, aWeek, daysIn, read } from "./testing/week";

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
