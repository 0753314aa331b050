import type { QueueEntry } from "@/domain/post/queue-entry";
import { KindBadge } from "@/components/post/kind-badge";
import { LeichteSpracheBadge } from "@/components/post/leichte-sprache/leichte-sprache-badge";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { timeSince } from "@/domain/berlin-time";
import { clockTime, longDay } from "@/domain/date-words";

type Props = { queue: { entries: QueueEntry[]; open: number; now: Date }; isFiltered: boolean };

export function QueueList({ queue, isFiltered }: Props) {
  if (queue.entries.length === 0) {
    return isFiltered && queue.open > 0 ? (
      <EmptyState
        title="Für diese Auswahl wartet nichts"
        action={
          <LinkButton look="secondary" href="/redaktion/freigaben">
            Alle {queue.open} offenen zeigen
          </LinkButton>
        }>
        Andere Länder oder Arten warten noch.
      </EmptyState>
    ) : (
      <EmptyState title="Es wartet nichts auf Freigabe">
        Sobald ein Jobcenter etwas einreicht, steht es hier, das Älteste zuerst.
      </EmptyState>
    );
  }
  return (
    <ol className="grid overflow-hidden rounded-card border border-line bg-card">
      {queue.entries.map((entry) => (
        <li
          key={entry.postId}
          className="relative border-b border-line px-5 py-4 last:border-b-0 hover:bg-mist sm:px-6">
          <p className="flex flex-wrap gap-2">
            <KindBadge kind={entry.kind} />
            {entry.isTwin && <LeichteSpracheBadge />}
            {entry.isChange && <Badge>Änderung</Badge>}
            {entry.embargoUntil && (
              <Badge tone="sozial">
                Sperrfrist {longDay(entry.embargoUntil)}, {clockTime(entry.embargoUntil)}
              </Badge>
            )}
            {entry.isOwn && <Badge>von Ihnen eingereicht</Badge>}
          </p>
          <h2 className="mt-2 text-subhead">
            <a
              href={`/redaktion/freigaben/${entry.postId}`}
              className="after:absolute after:inset-0 hover:underline">
              {entry.title}
            </a>
          </h2>
          <p className="text-note text-ink-2">
            {entry.jobcenter} · {entry.bundesland} · wartet seit {longDay(entry.submittedAt)},{" "}
            {clockTime(entry.submittedAt)} ({timeSince(entry.submittedAt, queue.now)})
          </p>
        </li>
      ))}
    </ol>
  );
}
