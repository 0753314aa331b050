import { TableFrame } from "@/components/ui/table";
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
  return (
    <TableFrame name="Zahlen">
      <thead>
        <tr>
          <th scope="col">Kennzahl</th>
          {showsPlace && <th scope="col">Gebiet</th>}
          <th scope="col">Wert</th>
          <th scope="col">Stand</th>
          <th scope="col">Quelle</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <th scope="row">
              <a href={`/redaktion/zahlen/${entry.id}`} className="text-link" aria-label={`${entry.label}, ${longDay(entry.asOf)}`}>
                {entry.label}
              </a>
            </th>
            {showsPlace && <td>{entry.place}</td>}
            <td>{valueInWords(entry, shortUnit(entry.unit))}</td>
            <td>
              {longDay(entry.asOf)}
              {entry.periodFrom && <span className="block text-note text-ink-2">{periodInWords(entry)}</span>}
            </td>
            <td>{sourceInWords(entry)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
