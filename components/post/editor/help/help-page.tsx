// The help for editors: what to do, what happens then, and how to use it with a keyboard or a screen reader
//
import type { ReactNode } from "react";
import { shortcuts } from "./shortcuts";

const contents = [
  ["schreiben", "Schreiben"],
  ["bilder", "Bilder"],
  ["zahlen", "Zahlen"],
  ["einwilligungen", "Einwilligungen"],
  ["leichte-sprache", "Leichte Sprache"],
  ["aktionen", "Aktionen und Aktionswochen"],
  ["einreichen", "Einreichen und was danach geschieht"],
  ["weitergeben", "PDF, Teilen und Drucken"],
  ["jobcenter", "Die Seite Ihres Jobcenters"],
  ["beteiligung", "Beteiligung und Startseite"],
  ["meldungen", "Meldungen von Leserinnen und Lesern"],
  ["protokoll", "Das Protokoll"],
  ["finden", "Wie Ihr Beitrag gefunden wird"],
  ["tasten", "Tasten"],
  ["barrierefrei", "Barrierefreiheit dieser Redaktion"],
  ["kontakt", "Wenn etwas nicht geht"],
] as const;

export function HelpPage() {
  return (
    <div className="measure grid gap-10">
      <nav aria-label="Inhalt der Hilfe">
        <ul className="grid gap-1">
          {contents.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`} className="text-link inline-block py-1">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Chapter id="schreiben">
        <p>
          Unter „Beiträge“ beginnen Sie mit „Neuer Beitrag“ und wählen, was es werden soll: Erfolgsgeschichte,
          Bericht, Pressemitteilung, Aktion oder Gutes Beispiel.
        </p>
        <p>
          Geben Sie Titel und Teaser ein, dann den Text. Der Teaser steht in Listen und soll in 160 Zeichen
          neugierig machen. Einen fertigen Text aus Word fügen Sie mit Strg und V ein: Überschriften, Listen
          und Links bleiben, Schriften und Farben fallen weg. Bilder aus Word kommen nicht mit; fügen Sie sie
          einzeln ein.
        </p>
        <p>
          Über dem Text stehen die Werkzeuge: Überschriften, Fett, Kursiv, Link, Listen, Zitat. Mit dem Plus
          fügen Sie Blöcke ein: ein Bild, eine Zahl mit Stand und Quelle, Frage und Antwort, die drei Säulen,
          einen Infokasten oder eine Tabelle. Jeder Block hat Knöpfe, um ihn nach oben oder unten zu rücken
          oder zu entfernen.
        </p>
        <p>
          Gespeichert wird von selbst, wenige Sekunden nach dem letzten Tastendruck. Oben steht „Gespeichert
          um …“. Fällt die Verbindung aus oder endet Ihre Sitzung, steht das auch am unteren Rand, und der
          Text bleibt in diesem Browser, bis er gespeichert ist. Beim Abmelden wird er dort gelöscht.
        </p>
        <p>
          Schreiben zwei Personen zugleich an einem Beitrag, zeigt die Seite beide Fassungen nebeneinander.
          Sie entscheiden, welche gilt. Die andere finden Sie unter „Verlauf“ und können sie wiederherstellen.
        </p>
      </Chapter>
      <Chapter id="bilder">
        <p>
          Sie können Bilder als JPEG, PNG oder WebP bis 20 MB hochladen: mit dem Knopf, durch Ziehen in den
          Text oder mit Strg und V. Angaben über Ort und Kamera werden entfernt.
        </p>
        <p>
          Zu jedem Bild gehören zwei Dinge. Die Bildbeschreibung sagt Menschen, die das Bild nicht sehen, was
          darauf ist: „Eine Frau steht an einer Drehbank und lacht“. Beginnen Sie nicht mit „Bild von“.
          Schmückt das Bild nur, kennzeichnen Sie es als dekorativ. Der Bildnachweis nennt, wer es gemacht
          hat.
        </p>
      </Chapter>
      <Chapter id="zahlen">
        <p>
          Unter „Zahlen“ tragen Sie ein, was Ihr Haus gezählt hat. Stand und Quelle gehören immer dazu. Der
          Wert ist sofort auf dem Portal zu sehen: auf der Seite Ihres Jobcenters und unter „Zahlen“, dort
          auch als Datei.
        </p>
        <p>
          Weicht ein Wert etwa um das Zehnfache vom letzten ab, fragt die Seite nach, bevor sie ihn
          veröffentlicht. Oft ist es eine Ziffer zu viel oder zu wenig.
        </p>
        <p>
          Im Beitrag fügen Sie mit „+ Zahl“ einen Block ein und setzen das Häkchen bei „Aus den
          veröffentlichten Zahlen wählen“. Sie wählen die Kennzahl, den Wert und die Darstellung: allein, mit
          einem früheren Wert, als Linie oder im Vergleich mit Land und Bund. Ohne Häkchen geben Sie eigene
          Werte ein, die nur in diesem Beitrag stehen.
        </p>
        <p>
          War ein Wert falsch, korrigieren Sie ihn unter „Zahlen“. Jeder Beitrag, der ihn zeigt, zeigt ab
          sofort den neuen, ohne neue Freigabe. Auf dem Portal steht, was vorher dort stand. Nehmen Sie einen
          Wert zurück, steht in den Beiträgen, dass es ihn nicht mehr gibt. Die Werte für Bund und Länder
          trägt der Landkreistag ein.
        </p>
      </Chapter>
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
          Die Person kann jederzeit widerrufen. Dann verschwindet der Beitrag sofort überall. Will sie nur
          einen Weg schließen, zum Beispiel soziale Netzwerke, wählen Sie „Einschränken“: Der Beitrag bleibt
          auf dem Portal.
        </p>
        <p>
          Soll mehr erlaubt sein oder länger, öffnen Sie die Einwilligung und wählen „Durch eine neue
          ersetzen“. Die alte gilt, bis eine Fassung mit der neuen erschienen ist.
        </p>
      </Chapter>
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
          bleibt im Ausschnitt.
        </p>
        <p>
          Beides folgt der Einwilligung. Ohne „PDF“ gibt es keine Datei, ohne „soziale Netzwerke“ zeigt das
          Vorschaubild niemanden. Nach einem Widerruf ist beides mit dem Beitrag weg.
        </p>
      </Chapter>
      <Chapter id="jobcenter">
        <p>
          Unter „Jobcenter“ steht, was Ihr Jobcenter auf seiner Seite über sich sagt: Vorstellung, drei
          Säulen, Pressekontakt, Standorte und wer verantwortlich ist. Ändern kann es die Leitung, alle
          anderen lesen mit. Nach dem Speichern ist es sofort im Portal zu sehen.
        </p>
        <p>
          Speichern zwei Personen nacheinander, geht nichts still verloren: Wer später kommt, sieht bei den
          Feldern, was inzwischen dort steht, und entscheidet.
        </p>
        <p>
          Name, Land und Gemeindeschlüssel kommen aus der amtlichen Liste. Stimmt daran etwas nicht, wenden
          Sie sich an den Landkreistag.
        </p>
      </Chapter>
      <Chapter id="beteiligung">
        <p>
          Der Landkreistag sieht unter „Beteiligung“, wie weit jedes Jobcenter mit einer Aktionswoche ist:
          öffentlich, eingereicht, im Entwurf, noch nichts begonnen. Titel und Texte von Entwürfen sieht er
          nicht, und auch nicht, wer wann gearbeitet hat. Wer noch nichts begonnen hat, bekommt vielleicht
          eine E-Mail zur Erinnerung, höchstens alle drei Tage.
        </p>
        <p>
          „Kontakt bestätigt“ heißt: Die Leitung hat unter „Jobcenter“ nachgesehen, ob Pressekontakt und Seite
          noch stimmen. Das ist zweimal im Jahr fällig. Speichern zählt auch als Bestätigung.
        </p>
        <p>
          Auf der Startseite stehen die drei neuesten Erfolgsgeschichten. Die Administration kann unter
          „Startseite“ andere auswählen und ordnen. Ist eine davon nicht mehr öffentlich, rückt von selbst die
          neueste nach.
        </p>
      </Chapter>
      <Chapter id="meldungen">
        <p>
          Auf jeder Seite des Portals können Leserinnen und Leser einen Fehler oder eine Barriere melden, ohne
          Namen. Betrifft es eine Seite Ihres Jobcenters, steht die Meldung unter „Meldungen“, alles Übrige
          beim Landkreistag. Für Fehler haben Sie zehn Arbeitstage Zeit, für Barrieren einen Monat. Wir
          erinnern Sie per E-Mail.
        </p>
        <p>
          Barrieremeldungen können etwas über die Gesundheit sagen. Sie liest nur, wen die Administration als
          „Ansprechperson Barrierefreiheit“ benannt hat. Sie lassen sich erst nach einer Antwort ablegen.
        </p>
        <p>
          Widerruft jemand über das Portal eine Einwilligung, ist das eilig: Suchen Sie die Einwilligung und
          nehmen Sie den Widerruf dort auf, danach antworten Sie und legen die Meldung ab. Erledigte Meldungen
          werden nach einer Frist von selbst gelöscht.
        </p>
      </Chapter>
      <Chapter id="protokoll">
        <p>
          Was mit einem Beitrag geschah, steht bei ihm unter „Verlauf“. Die Leitung sieht unter „Protokoll“
          alles, was in ihrem Haus geschah, der Landkreistag das aller Häuser: wer, wann, was und woran, ohne
          Inhalte. Einträge lassen sich weder ändern noch löschen. Sie dienen dem Nachweis und nicht dazu,
          jemandes Arbeit zu messen.
        </p>
      </Chapter>
      <Chapter id="finden">
        <p>
          Die Suche des Portals liest Titel, Teaser, den ganzen Text, Orte und den Namen Ihres Jobcenters. Ein
          Wort im Titel zählt am meisten. Nennen Sie dort, worum es geht: „Ausbildung in Teilzeit“ wird
          gefunden, „Ein neuer Weg“ nicht.
        </p>
        <p>
          Wählen Sie unter „Angaben“ die Themen. Jedes Thema und jedes Land hat eine eigene Seite mit eigenem
          Feed; Ihr Beitrag steht dort von selbst. Teile einer Reihe verweisen aufeinander, sobald sie
          erschienen sind. Ein Teil, der noch nicht öffentlich ist, wird nirgends genannt.
        </p>
      </Chapter>
      <Chapter id="tasten">
        <p>
          Alles lässt sich ohne Maus bedienen. Die Tabulatortaste führt immer weiter, auch aus dem Text
          heraus.
        </p>
        <dl className="grid gap-2">
          {shortcuts.map(([keys, deed]) => (
            <div key={keys} className="grid gap-x-4 border-b border-line pb-2 sm:grid-cols-[14rem_1fr]">
              <dt className="font-semibold">{keys}</dt>
              <dd>{deed}</dd>
            </div>
          ))}
        </dl>
        <p className="text-note text-ink-2">Am Mac nehmen Sie die Befehlstaste statt Strg.</p>
      </Chapter>
      <Chapter id="barrierefrei">
        <p>
          Die Redaktion ist für Tastatur, Vorleseprogramm, Vergrößerung und kleine Bildschirme gebaut.
          Meldungen wie „Gespeichert“ oder „Fett an“ werden vorgelesen, ohne dass sich der Fokus bewegt. Was
          man ziehen kann, geht auch mit Knöpfen. Farben folgen auf Wunsch dem dunklen oder kontrastreichen
          Modus Ihres Geräts.
        </p>
        <p>
          Sie hilft Ihnen auch, barrierefrei zu schreiben: Es gibt nur echte Überschriften, Listen und
          Tabellen, jedes Bild fragt nach seiner Beschreibung, und die Prüfung meldet übersprungene
          Überschriften und Links wie „hier“. Steht ein Wort in einer anderen Sprache im Text, markieren Sie
          es und wählen „Sprache“, damit es richtig vorgelesen wird.
        </p>
      </Chapter>
      <Chapter id="kontakt">
        <p>
          Wie Sie uns telefonisch oder per E-Mail erreichen, steht unter{" "}
          <a href="/kontakt" className="text-link">
            Kontakt
          </a>
          . Sagen Sie uns auch, wenn Sie hier auf eine Barriere stoßen. Den Stand beschreibt die{" "}
          <a href="/barrierefreiheit" className="text-link">
            Erklärung zur Barrierefreiheit
          </a>
          .
        </p>
      </Chapter>
    </div>
  );
}

function Chapter({ id, children }: { id: (typeof contents)[number][0]; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h2 id={id} tabIndex={-1} className="text-head">
        {contents.find(([known]) => known === id)?.[1]}
      </h2>
      {children}
    </section>
  );
}
