import type { HistoryEntry } from "@/domain/history-entry";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { type Column, RecordTable } from "@/components/ui/record-table";
import type { Person } from "@/domain/account/role";
import { clockTime, longDay } from "@/domain/date-words";
import { historyHref, historyTypes } from "./history-words";

export function HistoryTable({
  entries,
  actor,
  showJobcenter,
}: {
  entries: HistoryEntry[];
  actor: Person;
  showJobcenter: boolean;
}) {
  if (entries.length === 0) {
    return (
      <EmptyState
        title="Dazu steht nichts im Protokoll"
        action={
          <LinkButton look="secondary" href="/redaktion/protokoll">
            Alles zeigen
          </LinkButton>
        }>
        Versuchen Sie es mit einer anderen Auswahl.
      </EmptyState>
    );
  }
  const columns: (Column<HistoryEntry> | false)[] = [
    {
      title: "Wann",
      breaks: "never",
      cell: ({ at }) => (
        <>
          {longDay(at)}, {clockTime(at)}
        </>
      ),
    },
    {
      title: "Wer",
      cell: ({ who }) => (
        <>
          {who.name}
          {who.role && <span className="block text-note text-ink-2">{who.role}</span>}
        </>
      ),
    },
    showJobcenter && { title: "Haus", cell: ({ jobcenter }) => jobcenter ?? "Deutscher Landkreistag" },
    { title: "Was", cell: ({ deed }) => deed },
    {
      title: "Woran",
      breaks: "never",
      cell: ({ id, subject }) => <Subject entry={id} subject={subject} actor={actor} />,
    },
  ];
  return (
    <RecordTable name="Protokoll" columns={columns.filter((column) => column !== false)} rows={entries} />
  );
}

function Subject({
  entry,
  subject,
  actor,
}: {
  entry: string;
  subject: HistoryEntry["subject"];
  actor: Person;
}) {
  const word = historyTypes[subject.type as keyof typeof historyTypes] ?? subject.type;
  const href = historyHref(subject, actor);
  if (!href) return word;
  return (
    <a href={href} className="text-link inline-block min-h-6">
      {word}
      <span className="sr-only"> von Eintrag {entry}</span>
    </a>
  );
}
