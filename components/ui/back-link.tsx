import type { ReactNode } from "react";

/** The way back to the list a page was opened from. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="text-link">
      {children}
    </a>
  );
}
