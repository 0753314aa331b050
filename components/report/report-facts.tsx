// A report as the desk reads it: what was written, about which page, until when.
import { Card } from "@/components/ui/card";
import { clockTime, longDay } from "@/domain/date-words";
import { isPathHere } from "@/domain/report/page";
import type { ReportKind, ReportState } from "@/domain/report/report";
import { DueWords } from "./report-table";

export type Report = {
  id: string;
  number: string;
  kind: ReportKind;
  state: ReportState;
  page: string;
  message: string;
  email: string | null;
  personName: string | null;
  phone: string | null;
  receivedAt: Date;
  dueOn: string;
  answer: string | null;
  answeredAt: Date | null;
  doneAt: Date | null;
  erasedAt: Date | null;
};

export function ReportFacts({
  report,
  jobcenter,
  handledBy,
  today,
}: {
  report: Report;
  jobcenter: string | null;
  handledBy: string | null;
  today: string;
}) {
  const { page, email, personName, phone, receivedAt, dueOn, state, doneAt } = report;
  return (
    <Card>
      <dl className="grid gap-x-8 gap-y-1 max-sm:[&>dd]:mb-2 sm:grid-cols-[auto_minmax(0,1fr)] sm:gap-y-2 [&>dt]:text-ink-2">
        <dt>Zuständig</dt>
        <dd>{jobcenter ?? "Deutscher Landkreistag"}</dd>
        <dt>Eingegangen</dt>
        <dd>
          {longDay(receivedAt)}, {clockTime(receivedAt)}
        </dd>
        <dt>Frist</dt>
        <dd>
          {longDay(dueOn)} <DueWords state={state} dueOn={dueOn} today={today} />
        </dd>
        {page && (
          <>
            <dt>Seite</dt>
            <dd className="break-all">
              {isPathHere(page) ? (
                <a href={page} className="text-link">
                  {page}
                </a>
              ) : (
                page
              )}
            </dd>
          </>
        )}
        {personName && (
          <>
            <dt>Name</dt>
            <dd className="wrap-anywhere">{personName}</dd>
          </>
        )}
        {phone && (
          <>
            <dt>Telefon</dt>
            <dd className="wrap-anywhere">{phone}</dd>
          </>
        )}
        <dt>Antwort erbeten an</dt>
        <dd className="wrap-anywhere">
          {email ?? "keine E-Mail-Adresse; die Antwort wird mit der Nummer gelesen"}
        </dd>
        {handledBy && (
          <>
            <dt>{state === "in_progress" ? "In Arbeit bei" : "Bearbeitet von"}</dt>
            <dd>{handledBy}</dd>
          </>
        )}
        {doneAt && (
          <>
            <dt>Erledigt</dt>
            <dd>{longDay(doneAt)}</dd>
          </>
        )}
      </dl>
    </Card>
  );
}

export function ReportWords({ report: { message, answer, answeredAt, erasedAt } }: { report: Report }) {
  return (
    <>
      <Card title="Was gemeldet wurde">
        {erasedAt ? (
          <p className="text-ink-2">
            Der Inhalt wurde am {longDay(erasedAt)} nach Ablauf der Frist gelöscht.
          </p>
        ) : (
          <p className="break-words whitespace-pre-line">{message}</p>
        )}
      </Card>
      {answer && answeredAt && (
        <Card title="Antwort">
          <p className="mb-2 text-note text-ink-2">
            {longDay(answeredAt)}, {clockTime(answeredAt)}
          </p>
          <p className="break-words whitespace-pre-line">{answer}</p>
        </Card>
      )}
    </>
  );
}
