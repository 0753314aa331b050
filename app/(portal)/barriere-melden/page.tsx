import type { Metadata } from "next";
import { ReportFormHere, titleOfForm } from "@/app/(portal)/meldung/report-form-here";
import { PageHead } from "@/components/layout/page-head";
import { PortalPage } from "@/components/layout/portal-page";
import { ReportPrivacy } from "@/components/report/report-privacy";
import { publisher } from "@/platform/publisher";

/** Not cached: every form has a key of its own. */
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await titleOfForm("Barriere melden"), robots: { index: false } };
}

export default async function ReportBarrierPage({ searchParams }: PageProps<"/barriere-melden">) {
  const { phone } = publisher();
  return (
    <PortalPage>
      <div className="wrap">
        <PageHead title="Barriere melden">
          Können Sie etwas nicht lesen, hören, verstehen oder bedienen? Schreiben Sie uns. Sie bekommen
          spätestens in einem Monat eine Antwort.
        </PageHead>
        <ReportFormHere kind="barrier" adresse={(await searchParams).adresse} />
        <ReportPrivacy>
          Ihre Meldung liest nur, wer für Barrierefreiheit benannt ist: beim Jobcenter, dem die Seite gehört,
          und beim Deutschen Landkreistag. Sie wird nicht veröffentlicht und 180 Tage, nachdem sie erledigt
          ist, gelöscht. Sie können auch anrufen: {phone}. Wohin Sie sich wenden können, wenn unsere Antwort
          nicht hilft, steht in der{" "}
          <a href="/barrierefreiheit" className="text-link">
            Erklärung zur Barrierefreiheit
          </a>
          .
        </ReportPrivacy>
      </div>
    </PortalPage>
  );
}
