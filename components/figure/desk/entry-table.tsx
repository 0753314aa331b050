import type { FigureEntry } from "@/domain/figure/figure-entry";
import { type Column, RecordTable } from "@/components/ui/record-table";
import { longDay } from "@/domain/date-words";
import { periodInWords, shortUnit, sourceInWords, valueInWords } from "@/domain/figure/figure";

/** `showsScope`: for people who see the values of several scopes. */
export function EntryTable({ entries, showsScope }: { entries: FigureEntry[]; showsScope: boolean }) {
  const columns: Column<FigureEntry>[] = [
    {
      title: "Kennzahl",
      cell: ({ id, label, asOf }) => (
        <a
          href={`/redaktion/zahlen/${id}`}
          className="text-link inline-block min-h-6"
          aria-label={`${label}, ${longDay(asOf)}`}>
          {label}
        </a>
      ),
    },
    ...(showsScope ? [{ title: "Gebiet", cell: ({ scopeName }: FigureEntry) => scopeName }] : []),
    { title: "Wert", cell: (entry) => valueInWords(entry, shortUnit(entry.unit)) },
    {
      title: "Stand",
      breaks: "never",
      cell: (entry) => (
        <>
          {longDay(entry.asOf)}
          {entry.periodFrom && (
            <span className="block text-note whitespace-normal text-ink-2">{periodInWords(entry)}</span>
          )}
        </>
      ),
    },
    { title: "Quelle", cell: sourceInWords },
  ];
  return <RecordTable name="Zahlen" columns={columns} rows={entries} />;
}
