// The page for missing or removed content: says so plainly, names nobody, links to other pages (C-016).
import { LinkButton } from "@/components/ui/button";
import { PortalPage } from "./portal-page";

export function LostPage({ title, children }: { title: string; children: string }) {
  return (
    <PortalPage>
      <div className="wrap py-10 sm:py-16">
        <p aria-hidden="true" className="mb-6 flex gap-3">
          <span className="dot size-4 text-stark-dot" />
          <span className="dot size-4 text-sozial-dot" />
          <span className="dot size-4 text-vorort-dot" />
        </p>
        <h1 className="text-title font-extrabold">{title}</h1>
        <p className="measure mt-4 text-lead">{children}</p>
        <p className="mt-8 flex flex-wrap gap-3">
          <LinkButton href="/geschichten">Geschichten lesen</LinkButton>
          <LinkButton href="/jobcenter" look="secondary">
            Jobcenter finden
          </LinkButton>
          <LinkButton href="/" look="secondary">
            Zur Startseite
          </LinkButton>
        </p>
      </div>
    </PortalPage>
  );
}
