// A list of records: a table when there is room; else stacked cards, each value beside the name of its
// column.
import type { ReactNode } from "react";

export type Column<Row> = {
  title: string;
  cell: (row: Row) => ReactNode;
  /**
   * Names and addresses may break anywhere, and so does the first column; short words and dates never; other
   * text breaks between words.
   */
  breaks?: "anywhere" | "never";
};

type Props<Row> = {
  name: string;
  /** The first one names the record. */
  columns: Column<Row>[];
  rows: Row[];
};

// Container query instead of screen width, because the rail takes a part of the width.
const breakings = { anywhere: "wrap-anywhere @4xl:min-w-44", never: "@4xl:whitespace-nowrap" };
const cellClass =
  "@max-4xl:block @max-4xl:py-1 @4xl:border-t @4xl:border-line @4xl:px-3 @4xl:py-3 @4xl:align-top @4xl:first:pl-5 @4xl:last:pr-5";

export function RecordTable<Row extends { id: string }>({
  name,
  columns: [first, ...others],
  rows,
}: Props<Row>) {
  if (!first) return null;
  return (
    <div className="@container overflow-hidden rounded-card border border-line bg-card">
      <table aria-label={name} className="w-full border-collapse text-left @max-4xl:block">
        <thead className="@max-4xl:sr-only">
          <tr>
            {[first, ...others].map(({ title }) => (
              <th
                key={title}
                scope="col"
                className="px-3 py-3 align-bottom text-note font-semibold first:pl-5 last:pr-5">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="@max-4xl:block">
          {rows.map((row) => (
            <tr
              key={row.id}
              className="@max-4xl:grid @max-4xl:gap-x-6 @max-4xl:border-t @max-4xl:border-line @max-4xl:px-4 @max-4xl:py-3 @max-4xl:first:border-t-0 @xl:@max-4xl:grid-cols-2 @xl:@max-4xl:px-5">
              <th
                scope="row"
                className={`font-semibold @xl:@max-4xl:col-span-2 ${cellClass} ${breakings[first.breaks ?? "anywhere"]}`}>
                {first.cell(row)}
              </th>
              {others.map(({ title, cell, breaks }) => (
                <td
                  key={title}
                  className={`${cellClass} @max-4xl:grid @max-4xl:grid-cols-[6.5rem_minmax(0,1fr)] @max-4xl:items-baseline @max-4xl:gap-x-3 ${breaks ? breakings[breaks] : ""}`}>
                  {/* Screen readers get the name of the column from the table itself. */}
                  <span aria-hidden="true" className="text-note text-ink-2 @4xl:hidden">
                    {title}
                  </span>
                  <div className="@max-4xl:wrap-anywhere">{cell(row)}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
