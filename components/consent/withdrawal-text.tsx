import { PublisherLines, type Publisher } from "@/components/layout/publisher-lines";

/** Before the form: whom to tell, and how. */
export function HowToWithdraw({ publisher }: { publisher: Publisher }) {
  return (
    <>
      <p>
        <a href="#leicht">Das Gleiche in Leichter Sprache</a>
      </p>
      <h2>So geht es</h2>
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
        <li>Oder bei uns. Wir nehmen den Beitrag genauso vom Netz und sagen dem Jobcenter Bescheid.</li>
      </ul>
      <PublisherLines publisher={publisher} />
      <h2 id="formular">Gleich hier widerrufen</h2>
      <p>
        Ihr Jobcenter und der Landkreistag lesen die Nachricht sofort. Eine E-Mail-Adresse brauchen wir nur,
        wenn wir Sie zurückfragen oder Ihnen antworten sollen.
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
        Sobald der Widerruf eingetragen ist, ist der Beitrag weg: die Seite, seine Fassung in Leichter
        Sprache, die Bilder, der Eintrag in Listen, Suche und Feeds. Suchmaschinen sagen wir, dass sie ihn
        vergessen sollen. Wer den Beitrag vorher gelesen oder gespeichert hat, von dem können wir ihn nicht
        zurückholen.
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
