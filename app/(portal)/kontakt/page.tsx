import type { Metadata } from "next";
import { TextPage } from "@/components/layout/page-head";
import { PortalPage } from "@/components/layout/portal-page";
import { PublisherLines } from "@/components/layout/publisher-lines";
import { publisher } from "@/platform/publisher";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Kontakt", alternates: { canonical: "/kontakt" } };

export default function ContactPage() {
  return (
    <PortalPage>
      <TextPage title="Kontakt" lead="Wer Ihnen hilft, hängt von Ihrer Frage ab.">
        <h2>Fragen zu Leistungen oder zu Ihrem Antrag</h2>
        <p>
          Wenden Sie sich an Ihr Jobcenter vor Ort. Alle kommunalen Jobcenter mit ihrem Kontakt stehen in der{" "}
          <a href="/jobcenter">Liste der Jobcenter</a>.
        </p>
        <h2>Fragen zu einem Beitrag, Presse</h2>
        <p>
          Unter jeder Pressemitteilung und auf der Seite jedes Jobcenters steht, wen Sie dafür anrufen können.
        </p>
        <h2>Fehler oder Barrieren melden</h2>
        <p>
          Stimmt etwas nicht? <a href="/fehler-melden">Fehler melden</a>. Hindert Sie etwas?{" "}
          <a href="/barriere-melden">Barriere melden</a>. Beides geht ohne Anmeldung. Wir geben Hinweise an
          das zuständige Jobcenter weiter und antworten Ihnen.
        </p>
        <h2>Eine Einwilligung widerrufen</h2>
        <p>
          Sie kommen in einem Beitrag vor und möchten das nicht mehr? Ein Satz genügt, an Ihr Jobcenter oder
          an uns. Gründe müssen Sie nicht nennen.{" "}
          <a href="/einwilligung-widerrufen">So widerrufen Sie eine Einwilligung</a>.
        </p>
        <h2>So erreichen Sie uns</h2>
        <PublisherLines publisher={publisher()} />
      </TextPage>
    </PortalPage>
  );
}
