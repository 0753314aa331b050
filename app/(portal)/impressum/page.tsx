import type { Metadata } from "next";
import { TextPage } from "@/components/layout/page-head";
import { PortalPage } from "@/components/layout/portal-page";
import { PublisherLines } from "@/components/layout/publisher-lines";
import { publisher } from "@/platform/publisher";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Impressum", alternates: { canonical: "/impressum" } };

export default function ImprintPage() {
  return (
    <PortalPage>
      <TextPage title="Impressum">
        <h2>Angaben nach § 5 Digitale-Dienste-Gesetz</h2>
        <PublisherLines publisher={publisher()} />
        <p>Vertretungsberechtigt: {publisher().representedBy}</p>
        {publisher().register && <p>Registereintrag: {publisher().register}</p>}
        <p>
          Verantwortlich nach § 18 Absatz 2 Medienstaatsvertrag für die übergreifenden Seiten:{" "}
          {publisher().responsible}
        </p>
        <h2>Wer für welche Inhalte verantwortlich ist</h2>
        <p>
          Das Portal ist ein gemeinsames Angebot des Deutschen Landkreistages, des Deutschen Städtetages und
          der kommunalen Jobcenter. Der Deutsche Landkreistag betreibt es und verantwortet die übergreifenden
          Seiten.
        </p>
        <p>
          Für die Seite eines Jobcenters und für dessen Beiträge ist der Landkreis oder die kreisfreie Stadt
          verantwortlich, zu der das Jobcenter gehört. Name und Kontakt stehen auf der{" "}
          <a href="/jobcenter">Seite des jeweiligen Jobcenters</a>.
        </p>
        <h2>Bilder</h2>
        <p>
          Der Nachweis steht unter jedem Bild. Wo es kein Foto gibt, zeigt das Portal gezeichnete Landschaften
          in den Farben der Kampagne. Bilder von Personen dürfen nicht ohne deren Zustimmung weiterverwendet
          werden.
        </p>
        <h2>Nutzung der Texte</h2>
        <p>
          Eine Nutzung der Beiträge für Text und Data Mining nach § 44b Urheberrechtsgesetz behalten wir uns
          vor. Für die Berichterstattung wenden Sie sich bitte an den Pressekontakt des Jobcenters.
        </p>
      </TextPage>
    </PortalPage>
  );
}
