import type { Check } from "@/domain/post/readiness";

/** The checks of a revision for people who decide: done or not, in words. */
export function CheckList({ checks }: { checks: Check[] }) {
  const done = checks.filter((check) => check.issues.length === 0).length;
  return (
    <>
      <p className="font-semibold">{done} von {checks.length} erledigt</p>
      <ul className="mt-2 grid gap-2 text-note">
        {checks.map((check) => (
          <li key={check.id}>
            <span className="font-semibold">{check.issues.length === 0 ? "Erledigt: " : "Offen: "}</span>
            {check.label}
            {check.issues.map((issue) => (
              <p key={issue.field + issue.message} className="text-sozial-strong">{issue.message}</p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
