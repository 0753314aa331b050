import { PublisherLines, type Publisher } from "@/components/layout/publisher-lines";

/** Before the form: whom to tell, and how. */
export function HowToWithdraw({ publisher }: { publisher: Publisher }) {
  return (
    <>
      <h2>Andere Wege</h2>
      <p>
        Ein Satz genügt, zum Beispiel: „Ich möchte in der Geschichte über die Werkstatt nicht mehr vorkommen.“
        Sagen Sie uns, um welchen Beitrag es geht. Dafür genügen seine Adresse, sein Titel oder Ihr Name
        darin.
      </p>
      <ul>
        <li>
          Beim Jobcenter, das mit Ihnen gesprochen hat: Telefon und Adresse stehen auf der{" "}
          <a href="/jobcenter">Seite Ihres Jobcenters</a>.
        </li>
        <li>
          Eltern und andere Sorgeberechtigte können für ihr Kind widerrufen, rechtliche Betreuerinnen und
          Betreuer für die betreute Person: auf denselben Wegen, auch mit dem Code. Es genügt, wenn eine Seite
          Nein sagt.
        </li>
        <li>Oder bei uns. Wir nehmen den Beitrag genauso vom Netz und sagen dem Jobcenter Bescheid.</li>
      </ul>
      <PublisherLines publisher={publisher} />
    </>
  );
}

/** Above the form without a code. */
export function WithoutCode() {
  return (
    <>
      <h2 id="ohne-code">Ohne Code widerrufen</h2>
      <p>
        Ist klar, welcher Beitrag gemeint ist, dann ist er sofort nicht mehr zu sehen, auch nachts und am
        Wochenende. Ihr Jobcenter oder der Landkreistag prüft es innerhalb von 72 Stunden und trägt den
        Widerruf ein. Ist es nicht klar, lesen beide Ihre Nachricht und fragen zurück.
      </p>
    </>
  );
}

/** After the form: what happens then. */
export function AfterWithdrawal() {
  return (
    <>
      <h2>Was dann geschieht</h2>
      <p>
        Mit dem Code gilt Ihr Widerruf in dem Moment, in dem Sie ihn absenden. Der Beitrag ist dann weg: die
        Seite, seine Fassung in Leichter Sprache, die Bilder, der Eintrag in Listen, Suche und Feeds. Sie
        bekommen eine Nummer. Damit können Sie jederzeit nachlesen, was geschehen ist. Suchmaschinen sagen
        wir, dass sie ihn vergessen sollen. Wer den Beitrag vorher gelesen oder gespeichert hat, von dem
        können wir ihn nicht zurückholen.
      </p>
      <p>
        Sie haben keinen Nachteil. Ihre Leistungen und Ihre Beratung hängen nicht davon ab. Wenn Sie nur einen
        Weg nicht mehr möchten, etwa soziale Netzwerke, geht auch das.
      </p>
      <p>
        Mehr darüber, was mit Ihren Daten geschieht, steht unter <a href="/datenschutz">Datenschutz</a>.
      </p>
    </>
  );
}
