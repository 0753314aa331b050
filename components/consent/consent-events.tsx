import type { ConsentEventKind, WithdrawalWay } from "@/domain/consent/consent";
import { clockTime, longDay } from "@/domain/date-words";
import { withdrawalWayNames } from "@/domain/wording";

const words: Record<ConsentEventKind, string> = { given: "Eingetragen", withdrawn: "Widerrufen", superseded: "Durch eine neue ersetzt" };

export type Event = { kind: ConsentEventKind; at: Date; receivedVia: WithdrawalWay | null; by: string | null };

/** What happened to a consent, oldest first. */
export function ConsentEvents({ events }: { events: Event[] }) {
  return (
    <ol className="grid gap-3">
      {events.map(({ kind, at, receivedVia, by }) => (
        <li key={kind}>
          <strong>{words[kind]}</strong>
          {receivedVia && ` (${withdrawalWayNames[receivedVia]})`}
          <span className="block text-note text-ink-2">
            {longDay(at)}, {clockTime(at)}
            {by && `, durch ${by}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
