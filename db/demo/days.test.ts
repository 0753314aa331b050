import { expect, test } from "vitest";
import { comingWeek, dayOf, momentOf } from "./days";

test.each([
  ["2026-11-22", "2026-11-30", "30. November bis 4. Dezember"],
  ["2026-11-23", "2026-12-07", "7. bis 11. Dezember"],
  ["2026-12-19", "2026-12-28", "28. Dezember bis 1. Januar"],
])("seen from %s the coming Aktionswoche begins on %s", (today, startsOn, inWords) => {
  expect(comingWeek(today)).toMatchObject({ startsOn, inWords });
});

test("weekdays are days of that week, dates stay", () => {
  const week = comingWeek("2026-11-22");
  expect([dayOf("Mi", week), dayOf("2019-08-28", week)]).toEqual(["2026-12-02", "2019-08-28"]);
});

test("nothing appears at a weekend", () => {
  expect(momentOf({ daysAgo: 1, at: "10:00" }, "2026-11-23").toISOString()).toBe("2026-11-20T09:00:00.000Z");
  expect(momentOf("2019-08-26T08:00", "2026-11-23").toISOString()).toBe("2019-08-26T06:00:00.000Z");
});
