// What stands beside the post under review: decision, checks, consents, reasons, history.
import type { HistoryLine } from "@/domain/history-entry";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import type { Check } from "@/domain/post/readiness";
import { clockTime, longDay } from "@/domain/date-words";
import { CheckList } from "./check-list";
import { HistoryList } from "./history-list";

/** Beside the post on a wide screen, below it on a narrow one. */
export const decisionId = "entscheidung";

type Props = {
  decision: ReactNode;
  consents: ReactNode;
  checks: Check[];
  history: HistoryLine[];
  reasons: { at: Date; reason: string }[];
};

export function ReviewPanel({ decision, consents, checks, history, reasons }: Props) {
  return (
    <div id={decisionId} tabIndex={-1} className="grid scroll-mt-4 content-start gap-4 focus:outline-none">
      <Card title="Entscheidung">{decision}</Card>
      <Card title="Prüfung">
        <CheckList checks={checks} />
      </Card>
      <Card title="Einwilligungen">{consents}</Card>
      {reasons.length > 0 && (
        <Card title="Frühere Rückmeldungen">
          <ul className="grid gap-3 text-note">
            {reasons.map(({ at, reason }) => (
              <li key={at.toISOString()}>
                <p className="whitespace-pre-line">{reason}</p>
                <p className="text-ink-2">
                  {longDay(at)}, {clockTime(at)}
                </p>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Card title="Verlauf">
        <HistoryList entries={history} />
      </Card>
    </div>
  );
}
