// A list of records: a table where there is room; on a phone one card under the other, each value beside the name of its column.
import type { ReactNode } from "react";

export type Column<Row> = {
  title: string;
  cell: (row: Row) => ReactNode;
  /** Names and addresses may break anywhere, short words and dates never; other text breaks between words. */
  breaks?: "anywhere" | "never";
};

type Props<Row> = {
  name: string;
  /** The first one names the record. */
  columns: Column<Row>[];
  rows: Row[];
};

const breakings = { anywhere: "wrap-anywhere md:min-w-44", never: "md:whitespace-nowrap" };
const cellClass = "max-md:block max-md:py-1 md:border-t md:border-line md:px-3 md:py-3 md:align-top md:first:pl-5 md:last:pr-5";

export function RecordTable<Row extends { id: string }>({ name, columns: [first, ...others], rows }: Props<Row>) {
  if (!first) return null;
  return (
    <div className="overflow-hidden rounded-card border border-line bg-card">
      <table aria-label={name} className="w-full border-collapse text-left max-md:block">
        <thead className="max-md:sr-only">
          <tr>
            {[first, ...others].map(({ title }) => (
              <th key={title} scope="col" className="px-3 py-3 align-bottom text-note font-semibold first:pl-5 last:pr-5">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-md:block">
          {rows.map((row) => (
            <tr key={row.id} className="max-md:block max-md:border-t max-md:border-line max-md:px-4 max-md:py-3 max-md:first:border-t-0">
              <th scope="row" className={`font-semibold ${cellClass} ${first.breaks ? breakings[first.breaks] : ""}`}>
                {first.cell(row)}
              </th>
              {others.map(({ title, cell, breaks }) => (
                <td key={title} className={`${cellClass} max-md:grid max-md:grid-cols-[6.5rem_minmax(0,1fr)] max-md:gap-x-3 ${breaks ? breakings[breaks] : ""}`}>
                  {/* Who listens hears the name of the column from the table itself. */}
                  <span aria-hidden="true" className="text-note text-ink-2 md:hidden">
                    {title}
                  </span>
                  <div>{cell(row)}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
