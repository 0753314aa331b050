// When editors are reminded that a consent ends (B-036).
export const reminderDays = [60, 30, 7] as const;
export type ReminderDays = (typeof reminderDays)[number];

/** The reminder that belongs to so many remaining days: the latest that has begun; null while it is early. */
export function dueReminder(daysLeft: number): ReminderDays | null {
  return reminderDays.toReversed().find((days) => daysLeft <= days) ?? null;
}
