import { ExportLinks } from "./export-links";

/** What the law wants in writing, generated from the program. */
export function DataProtectionDownloads() {
  return (
    <section aria-labelledby="unterlagen" className="grid gap-4">
      <h2 id="unterlagen" className="text-head">
        Unterlagen
      </h2>
      <p className="measure">Wer etwas herunterlädt, steht im Protokoll.</p>
      <div className="grid gap-4 md:grid-cols-2">
        <ExportLinks
          title="Verzeichnis von Verarbeitungstätigkeiten"
          href="/redaktion/datenschutz/verzeichnis"
          what="Verzeichnis">
          Nach Artikel 30 DSGVO: Zwecke, Daten, Empfänger, Rechtsgrundlagen, Fristen und Maßnahmen.
        </ExportLinks>
        <ExportLinks
          title="Folgenabschätzung"
          href="/redaktion/datenschutz/folgenabschaetzung"
          what="Tatsachen">
          Die Tatsachen nach Artikel 35 DSGVO: Wege, Umfang, Risiken und Maßnahmen. Bewertet wird von
          Menschen.
        </ExportLinks>
      </div>
    </section>
  );
}
