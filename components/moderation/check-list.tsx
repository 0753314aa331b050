import { Dot } from "@/components/ui/badge";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Check } from "@/domain/post/readiness";

/** The checks of a revision for people who decide: done or not, in words. */
export function CheckList({ checks }: { checks: Check[] }) {
  const done = checks.filter((check) => check.issues.length === 0).length;
  return (
    <>
      <p className="font-semibold">{done} von {checks.length} erledigt</p>
      <ul className="mt-2 grid gap-2 text-note">
        {checks.map((check) => (
          <li key={check.id} className="grid grid-cols-[1.25rem_1fr]">
            <span>{check.issues.length === 0 ? <span aria-hidden="true">✓</span> : <Dot tone="sozial" />}</span>
            <span>
              <VisuallyHidden>{check.issues.length === 0 ? "Erledigt: " : "Offen: "}</VisuallyHidden>
              <span className={check.issues.length === 0 ? "" : "font-semibold"}>{check.label}</span>
              {check.issues.map((issue) => (
                <span key={issue.field + issue.message} className="block text-sozial-strong">{issue.message}</span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
