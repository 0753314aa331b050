import { clockTime, longDay } from "@/domain/date-words";

export type HistoryEntry = { id: number; at: Date; who: string; what: string };

/** Who did what when, newest first. */
export function HistoryList({ entries }: { entries: HistoryEntry[] }) {
  if (entries.length === 0) return <p className="text-note">Noch ist nichts geschehen.</p>;
  return (
    <ol className="grid gap-2.5 text-note">
      {entries.map((entry) => (
        <li key={entry.id}>
          <span className="font-semibold">{entry.who}</span> {entry.what}
          <span className="block text-ink-2">
            {longDay(entry.at)}, {clockTime(entry.at)}
          </span>
        </li>
      ))}
    </ol>
  );
}
