import type { PostEntry } from "@/domain/post/post-entry";
import { TwinBadges } from "@/components/post/editor/leichte-sprache/twin-line";
import { Badge } from "@/components/ui/badge";
import { stateTones } from "@/components/post/state-tones";
import { clockTime, longDay } from "@/domain/date-words";
import { kindNames, stateNames } from "@/domain/wording";

/** The posts with kind and state; stacked on a phone. */
export function PostTable({ entries, showsJobcenter }: { entries: PostEntry[]; showsJobcenter: boolean }) {
  return (
    <ul className="overflow-hidden rounded-card border border-line bg-card">
      {entries.map((entry) => (
        <li key={entry.id} className="border-b border-line px-4 py-4 last:border-b-0 sm:px-5">
          <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
            <div className="min-w-0 grow basis-72">
              <h2 className="text-[1.0625rem] leading-snug">
                <a
                  href={`/redaktion/beitraege/${entry.id}`}
                  className="inline-block py-1 underline decoration-1 underline-offset-4 hover:decoration-3">
                  {entry.title || "Ohne Titel"}
                </a>
              </h2>
              <p className="text-note text-ink-2">
                {entry.twinOf !== null && `In Leichter Sprache: ${entry.twinOf} · `}
                {kindNames[entry.kind]}
                {showsJobcenter && ` · ${entry.jobcenter}`} · zuletzt geändert am {longDay(entry.savedAt)},{" "}
                {clockTime(entry.savedAt)}
                {entry.savedBy && `, ${entry.savedBy}`}
              </p>
              {entry.twin && (
                <p className="mt-1 flex flex-wrap items-center gap-2 text-note">
                  <a
                    href={`/redaktion/beitraege/${entry.twin.postId}`}
                    className="text-link py-1"
                    aria-label={`In Leichter Sprache: ${entry.title}`}>
                    In Leichter Sprache
                  </a>
                  <TwinBadges twin={entry.twin} />
                </p>
              )}
            </div>
            <p className="flex flex-wrap gap-2">
              <Badge tone={stateTones[entry.state]}>{stateNames[entry.state]}</Badge>
              {entry.isPublic && <Badge tone="vorort">Im Netz</Badge>}
              {entry.isKeptBack && <Badge tone="sozial">Nicht zu lesen</Badge>}
              {entry.plannedFrom && (
                <Badge tone="stark">
                  Geplant ab {longDay(entry.plannedFrom)}, {clockTime(entry.plannedFrom)}
                </Badge>
              )}
              {entry.wasTakenOff && <Badge>Vom Netz genommen</Badge>}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
