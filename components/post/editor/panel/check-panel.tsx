"use client";
import type { Check } from "@/domain/post/readiness";

type Props = { checks: Check[]; onJump: (field: string) => void };

/** What is done and what is missing, each with a jump to the place. */
export function CheckPanel({ checks, onJump }: Props) {
  const done = checks.filter((check) => check.issues.length === 0).length;
  const missing = checks.length - done;
  const openFirst = checks.toSorted((one, other) => Number(one.issues.length === 0) - Number(other.issues.length === 0));
  return (
    <>
      <div className="flex items-center gap-4">
        <Ring share={done / checks.length} />
        <div>
          <h2 className="text-subhead">
            {done} von {checks.length} erledigt
          </h2>
          <p className="text-note text-ink-2">{missing === 0 ? "Der Beitrag kann eingereicht werden." : missing === 1 ? "Ein Punkt fehlt vor dem Einreichen." : `${missing} Punkte fehlen vor dem Einreichen.`}</p>
        </div>
      </div>
      <ul className="mt-4">
        {openFirst.map((check) => (
          <li key={check.id} className="flex gap-3 border-t border-line py-3">
            {check.issues.length === 0 ? (
              <span aria-hidden="true" className="w-3 flex-none font-bold text-vorort">
                ✓
              </span>
            ) : (
              <span aria-hidden="true" className="dot mt-2 text-sozial-dot" />
            )}
            <div className="min-w-0">
              <p className={check.issues.length > 0 ? "font-semibold" : ""}>
                <span className="sr-only">{check.issues.length === 0 ? "Erledigt: " : "Offen: "}</span>
                {check.label}
              </p>
              {check.issues.map((issue) => (
                <p key={issue.field + issue.message} className="mt-1 text-note text-ink-2">
                  {issue.message}{" "}
                  <button type="button" aria-label={`Zur Stelle springen: ${issue.message}`} className="text-link cursor-pointer py-1" onClick={() => onJump(issue.field)}>
                    Zur Stelle springen
                  </button>
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Ring({ share }: { share: number }) {
  const length = 2 * Math.PI * 26;
  return (
    <svg viewBox="0 0 64 64" width="64" height="64" aria-hidden="true" className="flex-none -rotate-90">
      <circle cx="32" cy="32" r="26" fill="none" strokeWidth="9" className="stroke-mist" />
      <circle cx="32" cy="32" r="26" fill="none" strokeWidth="9" strokeDasharray={`${share * length} ${length}`} className="stroke-vorort-dot" />
    </svg>
  );
}
