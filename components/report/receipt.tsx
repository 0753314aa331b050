// What a reader sees of a report by its number: date, state, answer.
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TextField } from "@/components/ui/text-field";
import { clockTime, longDay } from "@/domain/date-words";
import type { Receipt } from "@/domain/report/receipt";
import { reportKindNames } from "@/domain/wording";

export function ReceiptView({ receipt }: { receipt: Receipt }) {
  const { number, kind, receivedAt } = receipt;
  return (
    <div className="grid max-w-2xl gap-6">
      <div role="status" className="rounded-card border-2 border-vorort-dot bg-vorort-soft p-5 sm:p-6">
        <p className="font-semibold">Ihre Nummer</p>
        <p className="mt-1 font-display text-head font-bold break-words">{number}</p>
        <p className="mt-2">
          {reportKindNames[kind]}, eingegangen am {longDay(receivedAt)}. {nextStep(receipt)}
        </p>
      </div>
      {receipt.answer && receipt.answeredAt && (
        <Card title="Unsere Antwort">
          <p className="mb-3 text-note text-ink-2">{longDay(receipt.answeredAt)}</p>
          <div className="whitespace-pre-line">{receipt.answer}</div>
        </Card>
      )}
      <p>
        Bitte notieren Sie die Nummer oder speichern Sie diese Adresse. Damit sehen Sie hier jederzeit, wie
        weit wir sind. Was Sie geschrieben haben, steht hier nicht.
      </p>
    </div>
  );
}

function nextStep({ kind, state, dueOn, isErased, hiddenUntil }: Receipt): string {
  if (isErased) return "Die Meldung ist erledigt. Ihr Inhalt und unsere Antwort sind inzwischen gelöscht.";
  if (state === "done") return "Die Meldung ist erledigt.";
  if (state === "answered") return "Wir haben geantwortet.";
  if (hiddenUntil)
    return (
      "Der Beitrag ist seit diesem Moment nicht mehr zu sehen. Ihr Jobcenter oder der Landkreistag trägt den " +
      `Widerruf bis ${longDay(hiddenUntil)}, ${clockTime(hiddenUntil)} ein oder fragt zurück.`
    );
  if (kind === "withdrawal")
    return (
      "Wir haben noch nicht erkannt, welcher Beitrag gemeint ist. Ihr Jobcenter und der Landkreistag lesen " +
      "Ihre Nachricht und melden sich."
    );
  const begun = state === "in_progress" ? "Wir arbeiten daran. " : "";
  return `${begun}Sie bekommen eine Antwort bis spätestens ${longDay(dueOn)}.`;
}

/** Asks for a number; `typed` is one that was not found. */
export function ReceiptSearch({ typed }: { typed: string }): ReactNode {
  return (
    <form method="get" action="/meldung" className="grid max-w-xl gap-5">
      <TextField
        name="nummer"
        label="Nummer der Meldung"
        hint="Sie beginnt mit F, B oder W und hat dann zwölf Zeichen."
        defaultValue={typed}
        maxLength={40}
        autoComplete="off"
        required
        error={
          typed
            ? "Zu dieser Nummer gibt es keine Meldung. Bitte vergleichen Sie sie Zeichen für Zeichen."
            : undefined
        }
      />
      <div>
        <Button type="submit">Stand ansehen</Button>
      </div>
    </form>
  );
}
