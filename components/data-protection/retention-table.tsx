import { Badge } from "@/components/ui/badge";
import { type Column, RecordTable } from "@/components/ui/record-table";

type Row = { what: string; kept: string; overdue: number | null };

const columns: Column<Row & { id: string }>[] = [
  { title: "Was", cell: ({ what }) => what },
  { title: "Wie lange", cell: ({ kept }) => kept },
  { title: "Stand", breaks: "never", cell: ({ overdue }) => <State overdue={overdue} /> },
];

function State({ overdue }: { overdue: number | null }) {
  if (overdue === null) return "ohne Lauf";
  if (overdue === 0) return <Badge tone="vorort">pünktlich</Badge>;
  return <Badge tone="sozial">{overdue} überfällig</Badge>;
}

/** What is kept how long, and whether the jobs that erase are up to date. */
export function RetentionTable({ rows }: { rows: Row[] }) {
  return (
    <RecordTable name="Löschfristen" columns={columns} rows={rows.map((row) => ({ ...row, id: row.what }))} />
  );
}
