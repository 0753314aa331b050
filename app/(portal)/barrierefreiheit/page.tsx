import type { Metadata } from "next";
import { BarrierList, EnforcementTable } from "@/components/campaign/accessibility-parts";
import { TextPage } from "@/components/layout/page-head";
import { PortalPage } from "@/components/layout/portal-page";
import { PublisherLines } from "@/components/layout/publisher-lines";
import { accessibilityStatement } from "@/domain/campaign/accessibility-statement";
import { knownBarriers } from "@/domain/campaign/known-barriers";
import { longDay } from "@/domain/date-words";
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
  const barriers = knownBarriers({ hasFilm: film !== null });
  const { conformance, standards, method, createdOn, reviewedOn, answeredWithin } = accessibilityStatement;
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
        <p>
          Dieses Portal soll für alle zugänglich sein. Herausgeber ist: {publisher().name}. Grundlage sind das
          Behindertengleichstellungsgesetz, die Gesetze der Länder und die
          Barrierefreie-Informationstechnik-Verordnung (BITV 2.0). Diese Erklärung gilt für {env().APP_URL}.
        </p>
        <h2>Stand der Vereinbarkeit</h2>
        <p>
          Das Portal ist mit {standards}, wegen der folgenden Ausnahmen{" "}
          <strong>{conformance} vereinbar</strong>.
        </p>
        <h2>Was noch nicht barrierefrei ist</h2>
        <BarrierList barriers={barriers} />
        <h2>Erstellung dieser Erklärung</h2>
        <p>
          Sie wurde am {longDay(createdOn)} erstellt und zuletzt am {longDay(reviewedOn)} überprüft. Sie
          beruht auf einer {method}.
        </p>
        <h2 id="melden">Barriere melden</h2>
        <p>
          Ist Ihnen eine Barriere aufgefallen, oder brauchen Sie einen Inhalt in anderer Form?{" "}
          <a href="/barriere-melden">Melden Sie sie uns im Portal</a>, schreiben Sie uns oder rufen Sie an.
          Ein Satz genügt, Ihren Namen brauchen Sie nicht zu nennen. Sie erhalten innerhalb von{" "}
          {answeredWithin} eine Antwort.
        </p>
        <PublisherLines publisher={publisher()} />
        <h2>Wenn unsere Antwort nicht hilft</h2>
        <p>
          Dann können Sie sich an eine Schlichtungs- oder Durchsetzungsstelle wenden. Das Verfahren ist
          kostenlos, einen Rechtsbeistand brauchen Sie nicht. Welche zuständig ist, hängt davon ab, um welche
          Seite es geht:
        </p>
        <EnforcementTable laender={new Set(jobcenters.map(({ bundesland }) => bundesland))} />
      </TextPage>
    </PortalPage>
  );
}
