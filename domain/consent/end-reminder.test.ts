import { expect, it } from "vitest";
import { dueReminder } from "./end-reminder";

it.each([
  [61, null],
  [60, 60],
  [31, 60],
  [30, 30],
  [8, 30],
  [7, 7],
  [0, 7],
])("with %d days left, the reminder of %s days is due", (left, days) => {
  expect(dueReminder(left)).toBe(days);
});
