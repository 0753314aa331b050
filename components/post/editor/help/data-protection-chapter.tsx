import { Chapter } from "./chapter";

/** For data protection officers, and for whoever works with them. */
export function DataProtectionChapter() {
  return (
    <Chapter id="datenschutz">
      <p>
        Die Rolle „Datenschutz“ gibt es an einem Jobcenter und beim Landkreistag. Die Leitung lädt sie für das
        eigene Jobcenter ein, die Administration für jedes und für den Landkreistag.
      </p>
      <p>
        Sie liest Personen, Einwilligungen, Beiträge, Bilder, Widerrufe und das Protokoll, am eigenen
        Jobcenter auch die Nachweise. Beim Landkreistag sind Stand und Umfang zu sehen, nicht der Nachweis.
        Ändern kann sie nichts, mit einer Ausnahme: Einen Widerruf nimmt sie auf, ganz oder für einzelne Wege,
        und vollzieht ihn, wenn er als Meldung eingeht.
      </p>
      <p>
        Die Seite „Datenschutz“ zeigt, wie viele Einwilligungen gelten, bald enden oder widerrufen sind,
        welche Widerrufe offen sind und ob alles gelöscht ist, dessen Frist vorbei ist. Die Leitung sieht dort
        das eigene Jobcenter, der Landkreistag alle.
      </p>
      <p>
        Fragt eine Person, was über sie gespeichert ist, öffnen Leitung oder Datenschutz sie unter „Personen“
        und laden die „Auskunft“ herunter. Jede Auskunft steht im Protokoll. Ihre eigenen Daten laden Sie
        unter „Mein Konto“ herunter.
      </p>
    </Chapter>
  );
}
