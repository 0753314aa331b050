import { Chapter } from "./chapter";
import { DataProtectionChapter } from "./data-protection-chapter";

/** Consents, versions in Leichte Sprache, and Aktionen. */
export function PeopleChapters() {
  return (
    <>
      <Chapter id="einwilligungen">
        <p>
          Eine Erfolgsgeschichte erscheint nur mit Einwilligung der Menschen, die darin zu erkennen sind.
          Nehmen Sie die Einwilligung unter „Einwilligungen“ auf, mit dem unterschriebenen Nachweis. Wählen
          Sie sie dann im Beitrag unter „Angaben“ aus.
        </p>
        <p>
          Legen Sie der Person den fertigen Text und die Bilder vor und bestätigen Sie im Beitrag, dass sie
          genau diese Fassung freigegeben hat. Ändern Sie danach etwas, ist eine neue Freigabe nötig.
        </p>
        <p>
          Geben Sie der Person ihren Widerrufs-Code: In der Einwilligung wählen Sie „Code ausstellen“ und
          drucken das Blatt. Damit widerruft sie selbst, sofort und zu jeder Stunde, unter „Einwilligung
          widerrufen“ im Portal.
        </p>
        <p>
          Die Person kann jederzeit widerrufen. Dann verschwindet der Beitrag sofort überall. Will sie nur
          einen Weg schließen, zum Beispiel soziale Netzwerke, wählen Sie „Einschränken“: Der Beitrag bleibt
          auf dem Portal.
        </p>
        <p>
          Soll mehr erlaubt sein oder länger, öffnen Sie die Einwilligung und wählen „Durch eine neue
          ersetzen“. Die alte gilt, bis eine Fassung mit der neuen erschienen ist.
        </p>
        <p>
          Unter „Personen“ steht je Person, welche Einwilligungen, Beiträge und Bilder es gibt und wo ihr Name
          sonst noch steht. Wer auf einem Bild zu sehen ist, markieren Sie einmal auf der Seite des Bildes.
          Jeder Beitrag mit diesem Bild, auch ein Bericht, braucht dann die Einwilligung dieser Person.
          Widerruft sie, verschwinden alle diese Beiträge und das Bild.
        </p>
      </Chapter>
      <DataProtectionChapter />
      <Chapter id="leichte-sprache">
        <p>
          Sobald ein Beitrag freigegeben ist, können Sie ihn „In Leichter Sprache anlegen“. Das ist ein
          eigener Text mit eigener Freigabe. Wer darin zu erkennen ist, stimmt auch diesem Text zu. Unter
          „Angaben“ lesen Sie den Text in Alltagssprache mit und sagen, wer übertragen und wer geprüft hat.
        </p>
        <p>
          Leser finden die Fassung am Beitrag unter „In Leichter Sprache“. Sie verschwindet mit dem Beitrag.
          Ändert sich der Beitrag später, steht in der Übersicht und in der Liste, dass der Text in Leichter
          Sprache veraltet ist. Haben Sie ihn angepasst oder verglichen, bestätigen Sie das unter „Angaben“.
        </p>
        <p>
          „Prüfung“ gibt „Hinweise zur Sprache“: lange Sätze, lange Wörter ohne Bindestrich, Genitiv,
          Verneinung, Passiv. Sie halten nichts auf. Ob ein Text leicht ist, sagen am Ende Menschen aus einer
          Prüfgruppe. Hat noch keine gelesen, steht das unter dem Text.
        </p>
      </Chapter>
      <Chapter id="aktionen">
        <p>
          Eine Aktion steht im Programm, wenn Sie unter „Angaben“ die Aktionswoche wählen. Dauert sie mehrere
          Tage, steht sie an jedem davon und wird einmal gezählt. Findet sie mehrmals statt, fügen Sie weitere
          Termine an. Barrierefreiheit, Eintritt und Anmeldung sind Filter für Besucherinnen und Besucher:
          Setzen Sie die Haken nur, wenn sie an allen Orten stimmen.
        </p>
        <p>
          Fällt die Aktion aus oder wird sie verlegt, nehmen Sie den Beitrag nicht vom Netz. Setzen Sie unter
          „Angaben“ den Haken, nennen Sie den Grund und reichen Sie ein. Das steht dann in Listen, im Beitrag,
          in Feeds und in den Kalendern aller, die den Termin übernommen haben.
        </p>
        <p>
          Veranstalten Sie mit anderen Jobcentern, laden Sie diese unter „Angaben“ ein. Bis zur Zusage sieht
          das andere Jobcenter Titel, Art, Zeit, Ort und wer noch gefragt ist, nicht den Text. Nach der Zusage
          steht die Aktion auch auf seiner Seite. Den Text ändern nur Sie. Einladungen an Ihr Jobcenter finden
          Sie unter „Beiträge“ bei „Gemeinsame Aktionen“.
        </p>
        <p>
          Die Aktionswochen selbst legt die Administration des Landkreistages unter „Aktionswochen“ an, mit
          Titel, Tagen, Leitgedanken und Einführung.
        </p>
      </Chapter>
    </>
  );
}
