import { type Column, RecordTable } from "@/components/ui/record-table";
import { longDay } from "@/domain/date-words";
import { periodInWords, shortUnit, sourceInWords, valueInWords } from "@/domain/figure/figure";

type Entry = {
  id: string;
  label: string;
  unit: string;
  place: string;
  qualifier: string;
  value: number;
  asOf: string;
  periodFrom: string | null;
  periodTo: string | null;
  source: string;
  sourceDate: string;
};

/** `showsPlace`: for people who see the values of several places. */
export function EntryTable({ entries, showsPlace }: { entries: Entry[]; showsPlace: boolean }) {
  const columns: Column<Entry>[] = [
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
    ...(showsPlace ? [{ title: "Gebiet", cell: ({ place }: Entry) => place }] : []),
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
