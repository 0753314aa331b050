import { PublisherLines, type Publisher } from "@/components/layout/publisher-lines";
import { legalPagesReviewedOn } from "@/domain/campaign/legal-pages";
import { longDay } from "@/domain/date-words";
import { evidenceKeptInDays } from "@/domain/retention-periods";
import { CookieList, RetentionList } from "./retention-lists";

/** What happens with the data of readers, authors and portrayed people (Art. 13 GDPR). */
export function DataProtectionText({ publisher }: { publisher: Publisher }) {
  return (
    <>
      <h2>Verantwortlich</h2>
      <PublisherLines publisher={publisher} />
      <p>
        Die oder den Datenschutzbeauftragten erreichen Sie unter derselben Anschrift mit dem Zusatz
        „Datenschutz“ oder unter der genannten E-Mail-Adresse.
      </p>
      <p>
        Für einen Beitrag sind das Jobcenter, das ihn schreibt, und der Herausgeber, der ihn prüft und zeigt,
        gemeinsam verantwortlich (Artikel 26 Datenschutz-Grundverordnung). Über Zwecke und Gestaltung des
        Portals entscheiden der Deutsche Landkreistag und der Deutsche Städtetag gemeinsam; insoweit sind auch
        sie gemeinsam verantwortlich. Wer welche Pflicht erfüllt, regelt eine Vereinbarung zwischen
        Herausgeber und Jobcenter. Ihr wesentlicher Inhalt: Das Jobcenter holt die Einwilligung ein und
        bewahrt den Nachweis auf, der Herausgeber betreibt das Portal. Ihre Rechte können Sie gegenüber allen
        geltend machen, auch den Widerruf.
      </p>
      <h2>Wenn Sie lesen</h2>
      <p>
        Ihr Browser schickt uns wie jeder Website die Adresse der gewünschten Seite und Ihre IP-Adresse, sonst
        könnten wir nicht antworten. In unserem Protokoll stehen nur Zeitpunkt, Seite und Ergebnis des Abrufs,
        keine IP-Adresse. Schriften, Bilder und Zeichnungen kommen von unserem eigenen Server. Rechtsgrundlage
        ist Artikel 6 Absatz 1 Buchstabe e Datenschutz-Grundverordnung: Über die Arbeit der Jobcenter zu
        informieren, ist eine Aufgabe im öffentlichen Interesse.
      </p>
      <h2>Wenn Sie für ein Jobcenter schreiben</h2>
      <p>
        Wer sich anmeldet, erhält Cookies. Sie sind dafür unbedingt erforderlich (§ 25 Absatz 2 TDDDG), ebenso
        die Kopie, die Ihr Browser von einem noch nicht gespeicherten Text behält. Fehlversuche werden
        gezählt, ohne Ihre IP-Adresse zu speichern. Gespeichert werden Name, dienstliche E-Mail-Adresse,
        Rolle, Jobcenter und was Sie im Redaktionssystem veranlasst haben. Rechtsgrundlage ist Artikel 6
        Absatz 1 Buchstabe e Datenschutz-Grundverordnung.
      </p>
      <CookieList />
      <h2>Wenn von Ihnen erzählt wird</h2>
      <p>
        Eine Geschichte über eine erkennbare Person erscheint nur mit deren Einwilligung. Sie gilt genau für
        den gezeigten Text und die gezeigten Bilder, für die gewählten Wege der Veröffentlichung und bis zu
        einem festen Tag. Eine Fassung in Leichter Sprache ist ein eigener Text und braucht eine eigene
        Zustimmung. Rechtsgrundlage ist Artikel 6 Absatz 1 Buchstabe a, bei Angaben zur Gesundheit oder
        Herkunft auch Artikel 9 Absatz 2 Buchstabe a Datenschutz-Grundverordnung.
      </p>
      <p>
        Sie können Ihre Einwilligung jederzeit ohne Angabe von Gründen widerrufen: beim Jobcenter, das mit
        Ihnen gesprochen hat, oder bei uns. Mit dem Widerruf verschwindet der Beitrag sofort von diesem
        Portal, samt Bildern, Listen und Feeds. Was bis dahin geschah, bleibt rechtmäßig. Den Nachweis der
        Einwilligung löschen wir {evidenceKeptInDays} Tage nach dem Widerruf.{" "}
        <a href="/einwilligung-widerrufen">So widerrufen Sie</a>.
      </p>
      <h2>Wenn Sie uns etwas melden</h2>
      <p>
        Für eine Meldung brauchen Sie weder Namen noch Konto. Ihre E-Mail-Adresse verwenden wir nur für die
        Antwort. Gegen massenhafte Meldungen zählen wir, wie viele von einem Anschluss kommen, ohne die
        IP-Adresse zu speichern. Meldungen über Barrieren lesen nur dafür benannte Personen. Den Inhalt
        löschen wir, nachdem die Meldung erledigt ist. Rechtsgrundlage ist Artikel 6 Absatz 1 Buchstabe e
        Datenschutz-Grundverordnung.
      </p>
      <h2>Wie lange etwas gespeichert bleibt</h2>
      <RetentionList />
      <h2>Ihre Rechte</h2>
      <p>
        Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung, Widerspruch
        und Datenübertragbarkeit (Artikel 15 bis 21 Datenschutz-Grundverordnung). Wenn Sie meinen, dass wir
        Ihre Daten nicht richtig behandeln, können Sie sich bei einer Aufsichtsbehörde beschweren, zum
        Beispiel bei der oder dem Landesbeauftragten für den Datenschutz des Landes, in dem das Jobcenter
        liegt, oder in Berlin, wo der Landkreistag sitzt.
      </p>
      <p>Stand: {longDay(legalPagesReviewedOn)}</p>
    </>
  );
}
