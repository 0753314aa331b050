import { Chapter } from "./chapter";

/** From submitting a post to sharing it. */
export function PublishingChapters() {
  return (
    <>
      <Chapter id="einreichen">
        <p>
          Unter „Prüfung“ sehen Sie, was noch fehlt. „Zur Stelle springen“ führt Sie hin. Mit „Zur Freigabe
          einreichen“ geht der Beitrag an den Landkreistag. Solange er geprüft wird, lässt er sich nicht
          ändern; mit „Zurückziehen“ holen Sie ihn zurück. Einreichen können Sie erst, wenn auf der Seite
          Ihres Jobcenters steht, wer für sie verantwortlich ist; das trägt die Leitung unter „Jobcenter“ ein.
        </p>
        <p>
          Der Landkreistag gibt den Beitrag frei oder gibt ihn mit einer Begründung zurück. Sie erhalten eine
          E-Mail, die Begründung steht im Beitrag unter „Rückmeldung“. Niemand ändert Ihren Text
          stillschweigend.
        </p>
        <p>
          Ein freigegebener Beitrag ist sofort im Netz, oder zum geplanten Zeitpunkt. Schreiben Sie daran
          weiter, sehen Leserinnen und Leser das erst nach der nächsten Freigabe. „Vom Netz nehmen“ können Sie
          ihn jederzeit.
        </p>
      </Chapter>
      <Chapter id="weitergeben">
        <p>
          Jeder veröffentlichte Beitrag hat von selbst eine PDF-Datei mit demselben Inhalt: mit Überschriften,
          Bildbeschreibungen und Tabellen, die auch vorgelesen werden. Sie müssen nichts hochladen. Eine
          Tabelle mit mehr als sieben Spalten bekommt ein Blatt im Querformat.
        </p>
        <p>
          Teilt jemand die Adresse, erscheint dort ein Vorschaubild: das Titelbild mit dem Zeichen der
          Kampagne, ohne Titelbild der Titel. Was Sie unter „Medien“ als das Wichtigste im Bild angeben,
          bleibt im Ausschnitt. Ein veröffentlichter Beitrag behält seinen Ausschnitt, bis ein neuer
          freigegeben ist.
        </p>
        <p>
          Beides folgt der Einwilligung. Ohne „PDF“ gibt es keine Datei, ohne „soziale Netzwerke“ zeigt das
          Vorschaubild niemanden. Nach einem Widerruf ist beides mit dem Beitrag weg.
        </p>
      </Chapter>
    </>
  );
}
