// The forms to print, by language.
import { Card } from "@/components/ui/card";
import { formLanguages, type PaperKind, paperKinds, paperLanguages } from "@/domain/consent/paper/languages";

const words: Record<PaperKind, { title: string; use: string }> = {
  einwilligung: {
    title: "Einwilligung",
    use:
      "Zum Unterschreiben. Kein Kästchen ist vorab angekreuzt. Für Minderjährige und Betreute unterschreibt eine zweite " +
      "Person. Ist die Einwilligung eingetragen, drucken Sie dort das Blatt mit dem Widerrufs-Code und geben es der Person.",
  },
  informationsblatt: {
    title: "Informationen zum Datenschutz",
    use:
      "Geben Sie es der Person spätestens mit der Einwilligung. Den Tag tragen Sie bei der Einwilligung ein; welche " +
      "Fassung es war, speichern wir mit.",
  },
};

export function PaperList() {
  return paperKinds.map((kind) => (
    <Card key={kind} title={words[kind].title}>
      <p className="measure">{words[kind].use}</p>
      <ul className="mt-3 grid gap-2">
        {formLanguages.map((language) => (
          <li key={language}>
            <a
              href={`/redaktion/einwilligungen/vordruck/${kind}/${language}`}
              className="text-link inline-block min-h-6">
              {words[kind].title}: {paperLanguages[language].name} (PDF)
            </a>
          </li>
        ))}
      </ul>
    </Card>
  ));
}
