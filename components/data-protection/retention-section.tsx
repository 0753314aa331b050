import { RetentionTable } from "./retention-table";

/** What is kept how long, and whether that is so. */
export function RetentionSection({ rows }: { rows: Parameters<typeof RetentionTable>[0]["rows"] }) {
  return (
    <section aria-labelledby="fristen" className="grid gap-4">
      <h2 id="fristen" className="text-head">
        Was wie lange bleibt
      </h2>
      <p className="measure">
        Ein Lauf löscht stündlich, was seine Frist überschritten hat. „Pünktlich“ heißt: Nichts liegt länger.
        „Ohne Lauf“ heißt: Es gibt keine feste Frist, oder es liegt nicht in der Datenbank.
      </p>
      <RetentionTable rows={rows} />
    </section>
  );
}
