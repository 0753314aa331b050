// The same values as downloads, with their licence.
import { LinkButton } from "@/components/ui/button";
import { TableFrame } from "@/components/ui/table";
import { columns, licence } from "@/domain/figure/export";
import { figureAddress, type FigureFilter } from "@/domain/figure/filter";

/** `path`: the page whose values they are, "/zahlen" or "/zahlen/{kennzahl}". */
export function FigureDownloads({ path, filter }: { path: string; filter: FigureFilter }) {
  return (
    <section aria-labelledby="daten" className="mt-16 print:hidden">
      <h2 id="daten" className="text-section">
        Als Daten
      </h2>
      <p className="measure mt-3">
        Dieselben Werte zum Weiterrechnen. Nennen Sie bitte zu jedem Wert seine Quelle und seinen Stand.
        Lizenz der Zusammenstellung:{" "}
        <a href={licence.url} className="text-link">
          {licence.name}
        </a>
        , Namensnennung: {licence.attribution}.
      </p>
      <p className="mt-5 flex flex-wrap gap-3">
        <LinkButton href={figureAddress(`${path}.csv`, filter)} look="secondary">
          CSV
        </LinkButton>
        <LinkButton href={figureAddress(`${path}.csv`, filter, { form: "excel" })} look="secondary">
          CSV für Excel
        </LinkButton>
        <LinkButton href={figureAddress(`${path}.json`, filter)} look="secondary">
          JSON
        </LinkButton>
      </p>
      <details className="mt-4">
        <summary className="inline-block py-1 text-note text-stark underline underline-offset-4">
          Was in den Spalten steht
        </summary>
        <TableFrame name="Spalten der Datei">
          <thead>
            <tr>
              <th scope="col">Spalte</th>
              <th scope="col">Inhalt</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(columns).map(([name, content]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{content}</td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
        <p className="mt-3 measure text-note text-ink-2">
          CSV: UTF-8, Komma als Trennzeichen, Punkt als Dezimalzeichen. CSV für Excel: Semikolon,
          Dezimalkomma, und vor dem Schlüssel steht „AGS“, damit keine Null verloren geht. Ein Apostroph am
          Anfang eines Textes verhindert, dass ihn eine Tabellenkalkulation als Formel liest.
        </p>
      </details>
    </section>
  );
}
