// One Aktionswoche at the desk: participation, its texts, and their history.
import type { HistoryLine } from "@/domain/history-entry";
import type { ReactNode } from "react";
import { HistoryList } from "@/components/moderation/history-list";
import { Card } from "@/components/ui/card";
import { dayRange } from "@/domain/date-words";
import { veranstaltungenInWords, LandTable } from "./week-table";

type Props = {
  week: {
    slug: string;
    startsOn: string;
    endsOn: string;
    leitgedanke: string;
    introduction: string;
    veranstaltungen: number;
    cancelled: number;
    jobcenters: number;
  };
  all: number;
  laender: { bundesland: string; veranstaltungen: number; jobcenters: number; all: number }[];
  history: HistoryLine[];
  /** The form, for people who may change the week; others only read. */
  children: ReactNode;
};

export function WeekDetails({ week, all, laender, history, children }: Props) {
  const facts = [
    ["Aktionen", veranstaltungenInWords(week)],
    ["Beteiligte Jobcenter", `${week.jobcenters} von ${all}`],
    ...(children
      ? []
      : [
          ["Tage", dayRange(week.startsOn, week.endsOn)],
          ["Adresse", `/aktionswoche/${week.slug}`],
          ["Leitgedanke", week.leitgedanke || "noch keiner"],
          ["Einführung", week.introduction || "noch keine"],
        ]),
  ];
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]">
      <div className="grid gap-6">
        <Card>
          <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[12rem_1fr]">
            {facts.map(([term, says]) => (
              <div key={term} className="sm:col-span-2 sm:grid sm:grid-cols-subgrid">
                <dt className="text-ink-2">{term}</dt>
                <dd className="whitespace-pre-line">{says}</dd>
              </div>
            ))}
          </dl>
        </Card>
        {children ? (
          <Card title="Angaben">{children}</Card>
        ) : (
          <p className="text-ink-2">Ändern kann die Woche die Administration.</p>
        )}
      </div>
      <div className="grid gap-6">
        <Card title="Nach Ländern">
          <LandTable laender={laender} />
        </Card>
        <Card title="Verlauf">
          <HistoryList entries={history} />
        </Card>
      </div>
    </div>
  );
}
