// The frame of every public page.
import type { ReactNode } from "react";
import { PrintFoot } from "./print-foot";
import { PortalFooter } from "./portal-footer";
import { PortalHeader, type PortalSection } from "./portal-header";

/** `printed`: the absolute address that stands below it on paper; posts say it themselves. */
export function PortalPage({
  section,
  isEntry,
  printed,
  children,
}: {
  section?: PortalSection;
  isEntry?: boolean;
  printed?: string;
  children: ReactNode;
}) {
  return (
    <div className="flex min-h-dvh flex-col">
      <link rel="alternate" type="application/rss+xml" title="Alles (RSS)" href="/feed.xml" />
      <link rel="alternate" type="application/atom+xml" title="Alles (Atom)" href="/atom.xml" />
      <link rel="alternate" type="application/feed+json" title="Alles (JSON Feed)" href="/feed.json" />
      <link rel="alternate" type="text/calendar" title="Alle Aktionen (Kalender)" href="/kalender.ics" />
      <PortalHeader section={section} isEntry={isEntry} />
      <main id="inhalt" tabIndex={-1} className="grow focus:outline-none">
        {children}
        {printed && <PrintFoot address={printed} />}
      </main>
      <PortalFooter />
    </div>
  );
}
