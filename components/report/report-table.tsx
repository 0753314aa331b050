import type { ReportEntry } from "@/domain/report/report-entry";
import { Badge } from "@/components/ui/badge";
import { type Column, RecordTable } from "@/components/ui/record-table";
import { longDay } from "@/domain/date-words";
import { isOverdue } from "@/domain/report/due";
import type { ReportState } from "@/domain/report/report";
import { reportKindNames, reportStateNames } from "@/domain/wording";
import { reportStateTones } from "./report-words";

/** `today`: ISO day in Berlin. `showsJobcenter`: for people who see the reports of all Jobcenter. */
export function ReportTable({
  entries,
  today,
  showsJobcenter,
}: {
  entries: ReportEntry[];
  today: string;
  showsJobcenter: boolean;
}) {
  const columns: Column<ReportEntry>[] = [
    {
      title: "Nummer",
      breaks: "never",
      cell: ({ id, number }) => (
        <a href={`/redaktion/meldungen/${id}`} className="text-link inline-block min-h-6">
          {number}
        </a>
      ),
    },
    { title: "Art", cell: ({ kind }) => reportKindNames[kind] },
    ...(showsJobcenter
      ? [{ title: "Zuständig", cell: ({ jobcenter }: ReportEntry) => jobcenter ?? "Landkreistag" }]
      : []),
    {
      title: "Stand",
      breaks: "never",
      cell: ({ state }) => <Badge tone={reportStateTones[state]}>{reportStateNames[state]}</Badge>,
    },
    { title: "Eingegangen", breaks: "never", cell: ({ receivedAt }) => longDay(receivedAt) },
    {
      title: "Frist",
      breaks: "never",
      cell: ({ state, dueOn }) => (
        <>
          {longDay(dueOn)}
          <DueWords state={state} dueOn={dueOn} today={today} />
        </>
      ),
    },
  ];
  return <RecordTable name="Meldungen" columns={columns} rows={entries} />;
}

/** Warns when the due date is near or over. */
export function DueWords({ state, dueOn, today }: { state: ReportState; dueOn: string; today: string }) {
  if (state === "answered" || state === "done") return null;
  if (isOverdue(dueOn, today))
    return <span className="block text-note font-semibold text-sozial-strong">Frist vorbei</span>;
  return dueOn === today ? (
    <span className="block text-note font-semibold text-sozial-strong">heute</span>
  ) : null;
}
