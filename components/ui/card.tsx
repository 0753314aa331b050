import type { ReactNode } from "react";

/** A white box with a thin border. `title` becomes its heading at the given level. */
export function Card({
  title,
  level = 2,
  className = "",
  children,
}: {
  title?: ReactNode;
  level?: 2 | 3 | 4;
  className?: string;
  children?: ReactNode;
}) {
  const Heading = `h${level}` as const;
  return (
    <section className={`rounded-card border border-line bg-card p-5 sm:p-6 ${className}`}>
      {title && <Heading className="mb-2 text-subhead">{title}</Heading>}
      {children}
    </section>
  );
}
