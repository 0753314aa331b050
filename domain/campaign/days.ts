const dayInMs = 86_400_000;
/** The longest an Aktionswoche may last, so that a typing mistake in a date does not fill the page. */
const mostDays = 31;

/** Every day from the first to the last, as ISO dates. */
export function daysBetween(first: string, last: string): string[] {
  const start = Date.parse(`${first}T00:00:00Z`);
  const count = Math.round((Date.parse(`${last}T00:00:00Z`) - start) / dayInMs) + 1;
  return Array.from({ length: Math.min(Math.max(count, 0), mostDays) }, (_, index) =>
    new Date(start + index * dayInMs).toISOString().slice(0, 10),
  );
}
