import type { ReactNode } from "react";

export const contents = [
  ["schreiben", "Schreiben"],
  ["bilder", "Bilder"],
  ["zahlen", "Zahlen"],
  ["einwilligungen", "Einwilligungen"],
  ["datenschutz", "Datenschutz"],
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

/** One chapter of the help; links of the contents lead to its heading. */
export function Chapter({ id, children }: { id: (typeof contents)[number][0]; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h2 id={id} tabIndex={-1} className="text-head">
        {contents.find(([known]) => known === id)?.[1]}
      </h2>
      {children}
    </section>
  );
}
