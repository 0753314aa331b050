import { Badge } from "@/components/ui/badge";
import { type Column, RecordTable } from "@/components/ui/record-table";
import { longDay } from "@/domain/date-words";
import type { PersonEntry } from "@/domain/person/person-entry";

const columns: Column<PersonEntry>[] = [
  {
    title: "Name",
    breaks: "anywhere",
    cell: ({ id, name }) => (
      <a href={`/redaktion/personen/${id}`} className="text-link inline-block min-h-6">
        {name}
      </a>
    ),
  },
  {
    title: "Name im Beitrag",
    breaks: "anywhere",
    cell: ({ publicNames }) => publicNames.join(", ") || "keiner",
  },
  { title: "Jobcenter", cell: ({ jobcenter }) => jobcenter },
  { title: "Einwilligungen", breaks: "never", cell: ({ consents }) => consents },
  { title: "Bilder", breaks: "never", cell: ({ pictures }) => pictures },
  { title: "Beiträge", breaks: "never", cell: ({ posts }) => posts },
  {
    title: "Widerruf",
    breaks: "never",
    cell: ({ withdrawnAt }) =>
      withdrawnAt ? <Badge tone="sozial">am {longDay(withdrawnAt)}</Badge> : "nein",
  },
];

/** `showsJobcenter`: for people who see everybody. */
export function PersonTable({
  entries,
  showsJobcenter,
}: {
  entries: PersonEntry[];
  showsJobcenter: boolean;
}) {
  return (
    <RecordTable
      name="Personen"
      columns={showsJobcenter ? columns : columns.filter(({ title }) => title !== "Jobcenter")}
      rows={entries}
    />
  );
}
