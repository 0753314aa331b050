import { ExportLinks } from "@/components/data-protection/export-links";

/** Where the person's data is exported (Art. 15 GDPR). */
export function PersonExport({ id }: { id: string }) {
  return (
    <ExportLinks title="Auskunft" href={`/redaktion/personen/${id}/auskunft`}>
      Alles, was über diese Person gespeichert ist (Artikel 15 DSGVO). Jede Auskunft steht im Protokoll.
    </ExportLinks>
  );
}
