"use client";
import type { Check } from "@/domain/post/readiness";
import { inTwo, type Issue } from "@/domain/refusals";

type Props = { checks: Check[]; onJump: (field: string) => void };

/** The checks, done or missing, each with a link to its field. */
export function CheckPanel({ checks, onJump }: Props) {
  const done = checks.filter((check) => check.issues.length === 0).length;
  const missing = checks.length - done;
  const openFirst = checks.toSorted(
    (one, other) => Number(one.issues.length === 0) - Number(other.issues.length === 0),
  );
  return (
    <>
      <div className="flex items-center gap-4">
        <Ring share={done / checks.length} />
        <div>
          <h2 className="text-subhead">
            {done} von {checks.length} erledigt
          </h2>
          <p className="text-note text-ink-2">
            {missing === 0
              ? "Der Beitrag kann eingereicht werden."
              : missing === 1
                ? "Ein Punkt fehlt vor dem Einreichen."
                : `${missing} Punkte fehlen vor dem Einreichen.`}
          </p>
        </div>
      </div>
      <ul className="mt-4">
        {openFirst.map((check) => (
          <li key={check.id} className="flex gap-3 border-t border-line py-3">
            {check.issues.length === 0 ? (
              <span aria-hidden="true" className="w-4 flex-none font-bold text-vorort">
                ✓
              </span>
            ) : (
              <span aria-hidden="true" className="dot mt-2 text-sozial-dot" />
            )}
            <div className="min-w-0">
              {check.issues.length === 0 && (
                <p>
                  <span className="sr-only">Erledigt: </span>
                  {check.label}
                </p>
              )}
              {check.issues.map((issue) => (
                <OpenIssue key={issue.field + issue.message} issue={issue} onJump={onJump} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function OpenIssue({ issue, onJump }: { issue: Issue; onJump: Props["onJump"] }) {
  const { headline, rest } = inTwo(issue.message);
  return (
    <div className="not-first:mt-3">
      <p className="font-semibold">
        <span className="sr-only">Offen: </span>
        {headline}
      </p>
      <p className="text-note text-ink-2">
        {rest && `${rest} `}
        <button
          type="button"
          aria-label={`Zur Stelle springen: ${issue.message}`}
          className="text-link cursor-pointer py-1"
          onClick={() => onJump(issue.field)}>
          Zur Stelle springen
        </button>
      </p>
    </div>
  );
}

function Ring({ share }: { share: number }) {
  const length = 2 * Math.PI * 26;
  return (
    <svg viewBox="0 0 64 64" width="64" height="64" aria-hidden="true" className="flex-none -rotate-90">
      <circle cx="32" cy="32" r="26" fill="none" strokeWidth="9" className="stroke-mist" />
      <circle
        cx="32"
        cy="32"
        r="26"
        fill="none"
        strokeWidth="9"
        strokeDasharray={`${share * length} ${length}`}
        className="stroke-vorort-dot"
      />
    </svg>
  );
}
