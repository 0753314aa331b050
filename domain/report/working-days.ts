// Days on which an office works: Monday to Friday without the holidays of all Länder. ISO days in and out.
const dayInMs = 86_400_000;
const asTime = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** The day so many days later; earlier for a negative count. */
export function plusDays(day: string, days: number): string {
  return new Date(asTime(day) + days * dayInMs).toISOString().slice(0, 10);
}

/** How many days from one day to another; negative when the other lies before. */
export function daysFromTo(first: string, last: string): number {
  return Math.round((asTime(last) - asTime(first)) / dayInMs);
}

/** The day so many working days later. */
export function plusWorkingDays(day: string, count: number): string {
  let reached = day;
  for (let left = count; left > 0;) {
    reached = plusDays(reached, 1);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

export function isWorkingDay(day: string): boolean {
  const weekday = new Date(asTime(day)).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays(Number(day.slice(0, 4))).includes(day);
}

/** The nine holidays that every Land keeps. */
function holidays(year: number): string[] {
  const easter = easterSunday(year);
  return [
    ...["01-01", "05-01", "10-03", "12-25", "12-26"].map((day) => `${year}-${day}`),
    ...[-2, 1, 39, 50].map((days) => plusDays(easter, days)),
  ];
}

/** Easter by the rule of Gauss and Butcher for the Gregorian calendar. */
function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moon =
    (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const fullMoon =
    moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - century + Math.floor(century / 4)) % 7;
  return plusDays(`${year}-03-28`, fullMoon - weekday);
}
