/** How many accounts were anonymised; they stand in no list. */
export function FormerAccounts({ count }: { count: number }) {
  if (count === 0) return null;
  return <p className="text-note text-ink-2">Ehemalige Konten: {count}</p>;
}
