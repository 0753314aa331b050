// The Aktionswochen of the Landkreistag with how many take part.
import { TableFrame } from "@/components/ui/table";
import { dayRange } from "@/domain/date-words";

type Week = { id: string; slug: string; title: string; startsOn: string; endsOn: string; events: number; cancelled: number; jobcenters: number };
type Land = { bundesland: string; events: number; jobcenters: number; all: number };

export function WeekTable({ weeks, all }: { weeks: Week[]; all: number }) {
  return (
    <TableFrame name="Aktionswochen">
      <thead>
        <tr>
          <th scope="col">Aktionswoche</th>
          <th scope="col">Tage</th>
          <th scope="col">Aktionen</th>
          <th scope="col">Beteiligte Jobcenter</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.id}>
            <th scope="row">
              <a href={`/redaktion/aktionswochen/${week.id}`} className="inline-flex min-h-8 items-center underline underline-offset-4">
                {week.title}
              </a>
            </th>
            <td>{dayRange(week.startsOn, week.endsOn)}</td>
            <td>{eventsInWords(week)}</td>
            <td>
              {week.jobcenters} von {all}
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

export function LandTable({ laender }: { laender: Land[] }) {
  return (
    <TableFrame name="Beteiligung nach Ländern">
      <thead>
        <tr>
          <th scope="col">Land</th>
          <th scope="col">Aktionen</th>
          <th scope="col">Beteiligte Jobcenter</th>
        </tr>
      </thead>
      <tbody>
        {laender.map(({ bundesland, events, jobcenters, all }) => (
          <tr key={bundesland}>
            <th scope="row">{bundesland}</th>
            <td>{events}</td>
            <td>
              {jobcenters} von {all}
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

export function eventsInWords({ events, cancelled }: { events: number; cancelled: number }): string {
  return cancelled > 0 ? `${events}, davon ${cancelled} abgesagt` : String(events);
}
