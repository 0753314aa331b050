import { Dot } from "@/components/ui/badge";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Check } from "@/domain/post/readiness";
import { inTwo, type Issue } from "@/domain/refusals";

/** The checks of a revision for people who decide: done or not, in words. */
export function CheckList({ checks }: { checks: Check[] }) {
  const done = checks.filter((check) => check.issues.length === 0).length;
  return (
    <>
      <p className="font-semibold">
        {done} von {checks.length} erledigt
      </p>
      <ul className="mt-2 grid gap-2 text-note">
        {checks.map((check) => (
          <li key={check.id} className="grid grid-cols-[1.25rem_1fr]">
            <span>
              {check.issues.length === 0 ? <span aria-hidden="true">✓</span> : <Dot tone="sozial" />}
            </span>
            <span>
              {check.issues.length === 0 && (
                <>
                  <VisuallyHidden>Erledigt: </VisuallyHidden>
                  {check.label}
                </>
              )}
              {check.issues.map(openIssue)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function openIssue({ field, message }: Issue) {
  const { headline, rest } = inTwo(message);
  return (
    <span key={field + message} className="block">
      <VisuallyHidden>Offen: </VisuallyHidden>
      <span className="font-semibold">{headline}</span> {rest}
    </span>
  );
}
