import type { HistoryLine } from "@/domain/history-entry";
import { clockTime, longDay } from "@/domain/date-words";

/** Who did what when, newest first. */
export function HistoryList({ entries }: { entries: HistoryLine[] }) {
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
