// The dark rail of the desk: left on a wide screen, a menu on top of a narrow one.
import type { ReactNode } from "react";
import { SkipLink } from "./skip-link";
import { Wordmark } from "./wordmark";

export type RailEntry = {
  href: string;
  label: string;
  /** How many wait there; shown beside the word. */
  count?: number | string;
  current?: boolean;
};

type Props = {
  entries: RailEntry[];
  /** At the foot of the rail: help, one's own account. */
  foot?: RailEntry[];
  /** Who is signed in, and for which Jobcenter (or the Landkreistag). */
  name: string;
  organisation: string;
  /** The form with the button "Abmelden". */
  signOut: ReactNode;
};

export function DeskRail({ entries, foot = [], name, organisation, signOut }: Props) {
  const inside = (
    <>
      <nav aria-label="Redaktion" className="grow">
        <ul className="grid gap-1 lg:gap-0">{entries.map(railEntry)}</ul>
      </nav>
      <div className="mt-8 grid gap-3">
        {foot.length > 0 && <ul className="grid gap-1 lg:gap-0">{foot.map(railEntry)}</ul>}
        <div className="border-t border-line px-3 pt-4 text-note">
          <p className="font-semibold break-words">{name}</p>
          <p className="mb-3 text-ink-2">{organisation}</p>
          {signOut}
        </div>
      </div>
    </>
  );
  return (
    <header className="on-band lg:sticky lg:top-0 lg:h-dvh lg:w-58 lg:flex-none print:hidden">
      <SkipLink />
      <div className="hidden h-full flex-col overflow-y-auto px-4 py-5 lg:flex">
        <a
          href="/redaktion"
          className="mb-6 block px-3 text-lg"
          aria-label="Stark. Sozial. Vor Ort. Zur Übersicht">
          <Wordmark />
        </a>
        {inside}
      </div>
      <details className="px-4 py-2 lg:hidden">
        <summary className="flex list-none flex-wrap items-center justify-between gap-x-4 [&::-webkit-details-marker]:hidden">
          <span className="text-lg">
            <Wordmark />
          </span>
          <span className="flex min-h-11 items-center rounded-control border border-edge px-4 font-semibold">
            Menü
          </span>
        </summary>
        <div className="flex flex-col py-4">{inside}</div>
      </details>
    </header>
  );
}

function railEntry({ href, label, count, current }: RailEntry) {
  return (
    <li key={href}>
      <a
        href={href}
        aria-current={current ? "page" : undefined}
        className={`flex min-h-11 items-center justify-between gap-3 rounded-control border lg:min-h-10 border-transparent px-3 font-semibold hover:bg-mist ${current ? "chosen bg-mist" : ""}`}>
        {label}
        {count !== undefined && count !== 0 && (
          <>
            {" "}
            <span>{count}</span>
          </>
        )}
      </a>
    </li>
  );
}
