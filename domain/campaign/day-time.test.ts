import { expect, it } from "vitest";
import { dayTime } from "./day-time";

const oneDay = {
  day: "2026-12-02",
  firstDay: "2026-12-02",
  lastDay: "2026-12-02",
  startsAt: "2026-12-02T09:00:00Z",
  endsAt: "2026-12-02T15:00:00Z",
  isAllDay: false,
};
const severalDays = {
  ...oneDay,
  firstDay: "2026-11-30",
  lastDay: "2026-12-04",
  startsAt: "2026-11-30T08:00:00Z",
  endsAt: "2026-12-04T11:00:00Z",
};

it.each([
  ["an afternoon", oneDay, "10:00", "bis 16:00 Uhr"],
  ["one without an end", { ...oneDay, endsAt: null }, "10:00", "Uhr"],
  ["a whole day", { ...oneDay, isAllDay: true }, "ganztägig", ""],
  ["the first of several days", { ...severalDays, day: "2026-11-30" }, "09:00", "bis 4. Dezember"],
  ["a day in between", severalDays, "läuft weiter", "bis 4. Dezember"],
  ["the last day", { ...severalDays, day: "2026-12-04" }, "läuft weiter", "bis 12:00 Uhr"],
  ["an exhibition", { ...severalDays, isAllDay: true }, "ganztägig", "bis 4. Dezember"],
  [
    "a night that ends on the next day",
    { ...oneDay, lastDay: "2026-12-03", startsAt: "2026-12-02T21:00:00Z", endsAt: "2026-12-03T01:00:00Z" },
    "22:00",
    "bis 3. Dezember",
  ],
  [
    "an evening until midnight",
    { ...oneDay, startsAt: "2026-12-02T19:00:00Z", endsAt: "2026-12-02T23:00:00Z" },
    "20:00",
    "bis 00:00 Uhr",
  ],
  [
    "the night in which summer time begins",
    { ...oneDay, startsAt: "2027-03-28T00:30:00Z", endsAt: "2027-03-28T01:30:00Z" },
    "01:30",
    "bis 03:30 Uhr",
  ],
])("tells %s", (_what, entry, large, small) => {
  expect(dayTime(entry)).toEqual({ large, small });
});
