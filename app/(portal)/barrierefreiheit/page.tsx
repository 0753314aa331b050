import type { Metadata } from "next";
import { AccessibilityText } from "@/components/campaign/text/accessibility-text";
import { TextPage } from "@/components/layout/page-head";
import { PortalPage } from "@/components/layout/portal-page";
import { env } from "@/platform/env";
import { publisher } from "@/platform/publisher";
import { signLanguageFilm } from "@/platform/storage/sign-language-film";
import { jobcenterNames } from "@/queries/portal/jobcenter-names";

export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: "Erklärung zur Barrierefreiheit",
  alternates: { canonical: "/barrierefreiheit" },
};

export default async function AccessibilityPage() {
  const [film, jobcenters] = await Promise.all([signLanguageFilm(), jobcenterNames()]);
  return (
    <PortalPage>
      <TextPage
        title="Erklärung zur Barrierefreiheit"
        lead={
          <>
            Das Wichtigste daraus steht auch in{" "}
            <a href="/leichte-sprache#barrieren" className="text-link">
              Leichter Sprache
            </a>
            .
          </>
        }>
        <AccessibilityText
          publisher={publisher()}
          appUrl={env().APP_URL}
          hasFilm={film !== null}
          laender={new Set(jobcenters.map(({ bundesland }) => bundesland))}
        />
      </TextPage>
    </PortalPage>
  );
}
