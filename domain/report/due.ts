import type { ReportKind } from "./report";
import { daysFromTo, plusWorkingDays } from "./working-days";

const workingDaysForErrors = 10;

/**
 * Until when a report must be answered, from the Berlin day it came in: a withdrawal the same day (Art. 7 (3)
 * GDPR), a barrier within one month (§ 12b (4) BGG, A-014), an error within ten working days.
 */
export function dueDay(kind: ReportKind, receivedOn: string): string {
  if (kind === "withdrawal") return receivedOn;
  return kind === "barrier" ? oneMonthLater(receivedOn) : plusWorkingDays(receivedOn, workingDaysForErrors);
}

/** The same day of the next month, or its last (§ 188 (3) BGB). */
function oneMonthLater(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const lastOfNext = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date, lastOfNext))).toISOString().slice(0, 10);
}

/** 0: no reminder; 1: remind those who handle it; 2: inform the Landkreistag as well. */
export function reminderStage(
  { kind, receivedOn, dueOn }: { kind: ReportKind; receivedOn: string; dueOn: string },
  today: string,
): 0 | 1 | 2 {
  const age = daysFromTo(receivedOn, today);
  const left = daysFromTo(today, dueOn);
  const [remindAt, escalateAt] = {
    barrier: [age >= 20, age >= 27],
    withdrawal: [age >= 1, age >= 2],
    error: [left <= 3, left < 0],
  }[kind];
  if (escalateAt) return 2;
  return remindAt ? 1 : 0;
}

/** True when the day on which it had to be answered is over. */
export function isOverdue(dueOn: string, today: string): boolean {
  return today > dueOn;
}
