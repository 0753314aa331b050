// The frame of every public page.
import type { ReactNode } from "react";
import { allFeedFormats } from "@/domain/post/feed-format";
import { PrintFoot } from "./print-foot";
import { PortalFooter } from "./portal-footer";
import { PortalHeader, type PortalSection } from "./portal-header";

/** `printed`: the absolute address to print below the page; posts print it themselves. */
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
      {allFeedFormats.map(({ file, mediaType, holds, name }) => (
        <link
          key={file}
          rel="alternate"
          type={mediaType}
          title={`${holds === "events" ? "Alle Aktionen" : "Alles"} (${name})`}
          href={`/${file}`}
        />
      ))}
      <PortalHeader section={section} isEntry={isEntry} />
      <main id="inhalt" tabIndex={-1} className="grow focus:outline-none">
        {children}
        {printed && <PrintFoot address={printed} />}
      </main>
      <PortalFooter />
    </div>
  );
}
