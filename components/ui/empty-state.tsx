import type { ReactNode } from "react";

/** Says what is not there yet and what to do next. */
export function EmptyState({
  title,
  level = 2,
  children,
  action,
}: {
  title: string;
  level?: 2 | 3;
  children?: ReactNode;
  action?: ReactNode;
}) {
  const Heading = `h${level}` as const;
  return (
    <div className="rounded-card border border-dashed border-edge px-6 py-10">
      <p aria-hidden="true" className="mb-4 flex gap-2">
        <span className="dot text-stark-dot" />
        <span className="dot text-sozial-dot" />
        <span className="dot text-vorort-dot" />
      </p>
      <Heading className="text-head">{title}</Heading>
      {children && <div className="measure mt-2 text-ink-2">{children}</div>}
      {action && <div className="mt-5">{action}</div>}
    </div>
  );
}
