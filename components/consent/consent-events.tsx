import type { ConsentEvent } from "@/domain/consent/consent-event";
import type { ConsentEventKind } from "@/domain/consent/consent";
import { clockTime, longDay } from "@/domain/date-words";
import { channelNames, withdrawalWayNames } from "@/domain/wording";

const words: Record<ConsentEventKind, string> = {
  given: "Eingetragen",
  narrowed: "Eingeschränkt",
  withdrawn: "Widerrufen",
  superseded: "Durch eine neue ersetzt",
};

/** What happened to a consent, oldest first. */
export function ConsentEvents({ events }: { events: ConsentEvent[] }) {
  return (
    <ol className="grid gap-3">
      {events.map(({ kind, at, closes, receivedVia, by }) => (
        <li key={`${kind} ${at.toISOString()}`}>
          <strong>{words[kind]}</strong>
          {closes && `: nicht mehr für ${closes.map((channel) => channelNames[channel]).join(", ")}`}
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
