// The ages that a consent depends on (B-008). db/sql/consent.sql says the same to the database.

/** Nobody younger is portrayed. */
export const youngestPortrayed = 14;
/** From this age on, a person consents alone. */
export const ageOfMajority = 18;

/**
 * The day on which somebody reaches this age, as ISO date. Whoever was born on 29 February reaches it on 1
 * March of a year without that day (§§ 187 (2), 188 (2) BGB).
 */
export function birthday(bornOn: string, age: number): string {
  const [year = 0, month = 1, date = 1] = bornOn.split("-").map(Number);
  return new Date(Date.UTC(year + age, month - 1, date)).toISOString().slice(0, 10);
}

/** True from the day of birth until the day before the birthday. `day` is an ISO date in Europe/Berlin. */
export function isYoungerThan(age: number, bornOn: string, day: string): boolean {
  return day < birthday(bornOn, age);
}
