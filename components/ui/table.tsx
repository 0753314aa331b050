// A table that scrolls sideways inside its own named box when the screen is narrow; keyboards can reach and
// scroll it.
import type { ReactNode } from "react";

/** `isNarrow`: few short columns, which fit on a phone as they are. */
export function TableFrame({
  name,
  isNarrow = false,
  children,
}: {
  name: string;
  isNarrow?: boolean;
  children: ReactNode;
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="region" aria-label={name} tabIndex={0} className="overflow-x-auto">
      <table
        className={`${isNarrow ? "max-sm:text-note max-sm:[&_:is(td,th)+:is(td,th)]:px-1.5" : "max-sm:min-w-140"} w-full border-collapse text-left [&_td]:border-b [&_td]:border-line [&_td]:px-3 [&_td]:py-2.5 [&_td]:align-top [&_th]:border-b-2 [&_th]:border-edge [&_th]:px-3 [&_th]:py-2 [&_thead_th]:align-bottom [&_tbody_th]:align-top [&_th]:font-semibold [&_tbody_th]:border-b [&_tbody_th]:align-top [&_tbody_th]:border-line [&_:is(td,th):first-child]:pl-0`}>
        {children}
      </table>
    </div>
  );
}
