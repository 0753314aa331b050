import { BarrierList, EnforcementTable } from "@/components/campaign/accessibility-parts";
import { PublisherLines, type Publisher } from "@/components/layout/publisher-lines";
import { accessibilityStatement } from "@/domain/campaign/accessibility-statement";
import { knownBarriers } from "@/domain/campaign/known-barriers";
import { longDay } from "@/domain/date-words";

type Props = { publisher: Publisher; appUrl: string; hasFilm: boolean; laender: Set<string> };

/** The accessibility statement (§ 12b BGG, § 7 BITV 2.0). */
export function AccessibilityText({ publisher, appUrl, hasFilm, laender }: Props) {
  const barriers = knownBarriers({ hasFilm });
  const { conformance, standards, method, createdOn, reviewedOn, answeredWithin } = accessibilityStatement;
  return (
    <>
      <p>
        Dieses Portal soll für alle zugänglich sein. Herausgeber ist: {publisher.name}. Grundlage sind das
        Behindertengleichstellungsgesetz, die Gesetze der Länder und die
        Barrierefreie-Informationstechnik-Verordnung (BITV 2.0). Diese Erklärung gilt für {appUrl}.
      </p>
      <h2>Stand der Vereinbarkeit</h2>
      <p>
        Das Portal ist mit {standards}, wegen der folgenden Ausnahmen <strong>{conformance} vereinbar</strong>
        .
      </p>
      <h2>Was noch nicht barrierefrei ist</h2>
      <BarrierList barriers={barriers} />
      <h2>Erstellung dieser Erklärung</h2>
      <p>
        Sie wurde am {longDay(createdOn)} erstellt und zuletzt am {longDay(reviewedOn)} überprüft. Sie beruht
        auf einer {method}.
      </p>
      <h2 id="melden">Barriere melden</h2>
      <p>
        Ist Ihnen eine Barriere aufgefallen, oder brauchen Sie einen Inhalt in anderer Form?{" "}
        <a href="/barriere-melden">Melden Sie sie uns im Portal</a>, schreiben Sie uns oder rufen Sie an. Ein
        Satz genügt, Ihren Namen brauchen Sie nicht zu nennen. Sie erhalten innerhalb von {answeredWithin}{" "}
        eine Antwort.
      </p>
      <PublisherLines publisher={publisher} />
      <h2>Wenn unsere Antwort nicht hilft</h2>
      <p>
        Dann können Sie sich an eine Schlichtungs- oder Durchsetzungsstelle wenden. Das Verfahren ist
        kostenlos, einen Rechtsbeistand brauchen Sie nicht. Welche zuständig ist, hängt davon ab, um welche
        Seite es geht:
      </p>
      <EnforcementTable laender={laender} />
    </>
  );
}
