// The frame of every public page.
import type { ReactNode } from "react";
import { PortalFooter } from "./portal-footer";
import { PortalHeader, type PortalSection } from "./portal-header";

export function PortalPage({ section, isEntry, children }: { section?: PortalSection; isEntry?: boolean; children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <PortalHeader section={section} isEntry={isEntry} />
      <main id="inhalt" tabIndex={-1} className="grow focus:outline-none">
        {children}
      </main>
      <PortalFooter />
    </div>
  );
}
