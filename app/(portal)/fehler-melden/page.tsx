import type { Metadata } from "next";
import { ReportFormHere, titleOfForm } from "@/app/(portal)/meldung/report-form-here";
import { PageHead } from "@/components/layout/page-head";
import { PortalPage } from "@/components/layout/portal-page";
import { ReportPrivacy } from "@/components/report/report-privacy";

/** Not cached: every form has a key of its own. */
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await titleOfForm("Fehler melden"), robots: { index: false } };
}

export default async function ReportErrorPage({ searchParams }: PageProps<"/fehler-melden">) {
  return (
    <PortalPage>
      <div className="wrap">
        <PageHead title="Fehler melden">
          Stimmt etwas nicht, oder funktioniert etwas nicht? Schreiben Sie es uns. Sie brauchen kein Konto und
          keinen Namen.
        </PageHead>
        <ReportFormHere kind="error" adresse={(await searchParams).adresse} />
        <ReportPrivacy>
          Ihre Meldung liest das Jobcenter, dem die Seite gehört, und der Deutsche Landkreistag. Sie wird
          nicht veröffentlicht und 90 Tage, nachdem sie erledigt ist, gelöscht.
        </ReportPrivacy>
      </div>
    </PortalPage>
  );
}
