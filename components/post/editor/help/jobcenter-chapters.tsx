import { Chapter } from "./chapter";

/** What belongs to a Jobcenter beside its posts: page, participation, reports, history, search. */
export function JobcenterChapters() {
  return (
    <>
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
          Auf der Startseite stehen die drei neuesten Erfolgsgeschichten mit Bild. Die Administration kann
          unter „Startseite“ andere auswählen und ordnen. Ist eine davon nicht mehr öffentlich, rückt von
          selbst die neueste nach.
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
          Ruft jemand an und widerruft, wählen Sie unter „Meldungen“ „Widerruf aufnehmen“. Das geht auch für
          Personen eines anderen Jobcenters: Suchen, „Diese Person widerruft“, „Widerruf jetzt vollziehen“.
        </p>
        <p>
          Widerruft jemand ohne Code, ist das eilig. Ist klar, welcher Beitrag gemeint ist, ist er schon
          verborgen, längstens 72 Stunden. In der Meldung sehen Sie, welche Einwilligung passt, und wählen
          „Widerruf jetzt vollziehen“. War jemand anderes gemeint, zeigen Sie den Beitrag wieder. Eine
          Ablehnung begründen Sie, und der Landkreistag bestätigt sie. Erledigte Meldungen werden nach einer
          Frist von selbst gelöscht.
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
    </>
  );
}
