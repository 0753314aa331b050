// Shown above a refused form, takes the focus, and links to each field (WCAG 3.3.1, A-115).
import type { Ref } from "react";

export type Problem = { message: string; fieldId?: string };

export function ErrorSummary({
  problems,
  title = "Bitte prüfen Sie Ihre Angaben",
  ref,
}: {
  problems: Problem[];
  title?: string;
  ref?: Ref<HTMLDivElement>;
}) {
  if (problems.length === 0) return null;
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      className="rounded-card border-2 border-sozial bg-card p-5">
      <h2 className="text-subhead">{title}</h2>
      <ul className="mt-2 grid gap-1">
        {problems.map(({ message, fieldId }) => (
          <li key={`${fieldId}${message}`}>
            {fieldId ? (
              <a
                href={`#${fieldId}`}
                className="font-semibold text-sozial-strong underline underline-offset-4">
                {message}
              </a>
            ) : (
              <span className="font-semibold">{message}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
