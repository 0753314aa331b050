import { type Column, RecordTable } from "@/components/ui/record-table";
import { spanWords, type JobcenterHealth } from "@/domain/consent/consent-health";

const columns: Column<JobcenterHealth>[] = [
  { title: "Jobcenter", breaks: "anywhere", cell: ({ jobcenter }) => jobcenter },
  { title: "Gültig", breaks: "never", cell: (one) => one.valid + one.endsIn30 + one.endsIn60 + one.endsIn90 },
  {
    title: "Endet in 30, 60, 90 Tagen",
    breaks: "never",
    cell: ({ endsIn30, endsIn60, endsIn90 }) => `${endsIn30} · ${endsIn60} · ${endsIn90}`,
  },
  { title: "Bedenkzeit", breaks: "never", cell: ({ waiting }) => waiting },
  { title: "Abgelaufen", breaks: "never", cell: ({ expired }) => expired },
  { title: "Widerrufen", breaks: "never", cell: ({ withdrawn }) => withdrawn },
  { title: "Ohne Nachweis", breaks: "never", cell: ({ incomplete }) => incomplete },
  { title: "Offene Widerrufe", breaks: "never", cell: ({ openWithdrawals }) => openWithdrawals },
  {
    title: "Längste Zeit",
    breaks: "never",
    cell: ({ longestTakedownInSeconds: longest }) => (longest === null ? "keine" : spanWords(longest)),
  },
];

/** One row per Jobcenter, for people who see several. */
export function JobcenterHealthTable({ rows }: { rows: JobcenterHealth[] }) {
  return <RecordTable name="Einwilligungen je Jobcenter" columns={columns} rows={rows} />;
}
