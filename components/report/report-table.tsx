import { Badge } from "@/components/ui/badge";
import { TableFrame } from "@/components/ui/table";
import { longDay } from "@/domain/date-words";
import { isOverdue } from "@/domain/report/due";
import type { ReportKind, ReportState } from "@/domain/report/report";
import { reportKindNames, reportStateNames } from "@/domain/wording";
import { reportStateTones } from "./report-words";

export type Entry = { id: string; number: string; kind: ReportKind; state: ReportState; jobcenter: string | null; receivedAt: Date; dueOn: string };

/** `today`: ISO day in Berlin. `showsJobcenter`: for people who see the reports of all houses. */
export function ReportTable({ entries, today, showsJobcenter }: { entries: Entry[]; today: string; showsJobcenter: boolean }) {
  return (
    <TableFrame name="Meldungen">
      <thead>
        <tr>
          <th scope="col">Nummer</th>
          <th scope="col">Art</th>
          {showsJobcenter && <th scope="col">Zuständig</th>}
          <th scope="col">Stand</th>
          <th scope="col">Eingegangen</th>
          <th scope="col">Frist</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ id, number, kind, state, jobcenter, receivedAt, dueOn }) => (
          <tr key={id}>
            <th scope="row" className="whitespace-nowrap">
              <a href={`/redaktion/meldungen/${id}`} className="text-link">
                {number}
              </a>
            </th>
            <td>{reportKindNames[kind]}</td>
            {showsJobcenter && <td>{jobcenter ?? "Landkreistag"}</td>}
            <td>
              <Badge tone={reportStateTones[state]}>{reportStateNames[state]}</Badge>
            </td>
            <td>{longDay(receivedAt)}</td>
            <td>
              {longDay(dueOn)}
              <DueWords state={state} dueOn={dueOn} today={today} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

/** Says in words that time is running out. */
export function DueWords({ state, dueOn, today }: { state: ReportState; dueOn: string; today: string }) {
  if (state === "answered" || state === "done") return null;
  if (isOverdue(dueOn, today)) return <span className="block text-note font-semibold text-sozial-strong">Frist vorbei</span>;
  return dueOn === today ? <span className="block text-note font-semibold text-sozial-strong">heute</span> : null;
}
