import { Chapter } from "./chapter";
import { shortcuts } from "./shortcuts";

/** Keys, accessibility and contact. */
export function AccessChapters() {
  return (
    <>
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
    </>
  );
}
