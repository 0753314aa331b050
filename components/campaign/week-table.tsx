// The Aktionswochen of the Landkreistag with how many take part.
import type { LandCount, WeekRow } from "@/domain/campaign/week-count";
import { type Column, RecordTable } from "@/components/ui/record-table";
import { TableFrame } from "@/components/ui/table";
import { dayRange } from "@/domain/date-words";

export function WeekTable({ weeks, all }: { weeks: WeekRow[]; all: number }) {
  const columns: Column<WeekRow>[] = [
    {
      title: "Aktionswoche",
      cell: ({ id, title }) => (
        <a href={`/redaktion/aktionswochen/${id}`} className="text-link inline-flex min-h-8 items-center">
          {title}
        </a>
      ),
    },
    { title: "Tage", cell: ({ startsOn, endsOn }) => dayRange(startsOn, endsOn) },
    { title: "Aktionen", cell: veranstaltungenInWords },
    { title: "Beteiligte Jobcenter", cell: ({ jobcenters }) => `${jobcenters} von ${all}` },
  ];
  return <RecordTable name="Aktionswochen" columns={columns} rows={weeks} />;
}

export function LandTable({ laender }: { laender: LandCount[] }) {
  return (
    <TableFrame name="Beteiligung nach Ländern" isNarrow>
      <thead>
        <tr>
          <th scope="col">Land</th>
          <th scope="col">Aktionen</th>
          <th scope="col">Beteiligte Jobcenter</th>
        </tr>
      </thead>
      <tbody>
        {laender.map(({ bundesland, veranstaltungen, jobcenters, all }) => (
          <tr key={bundesland}>
            <th scope="row">{bundesland}</th>
            <td>{veranstaltungen}</td>
            <td>
              {jobcenters} von {all}
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

export function veranstaltungenInWords({
  veranstaltungen,
  cancelled,
}: {
  veranstaltungen: number;
  cancelled: number;
}): string {
  return cancelled > 0 ? `${veranstaltungen}, davon ${cancelled} abgesagt` : String(veranstaltungen);
}
