// The record of processing (Art. 30 GDPR, B-015) as a download, for whoever reads the page above.
import { exportProcessing } from "@/commands/processing/export-processing";
import { mayList } from "@/domain/policy";
import { recordsAnswer } from "@/platform/response/records-answer";
import { currentActor } from "@/platform/sign-in/session";

export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor || !mayList(actor, "dataProtection.read"))
    return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  return recordsAnswer(
    await exportProcessing(actor, "record"),
    {
      title: "Verzeichnis der Verarbeitungen",
      lead: "Verzeichnis von Verarbeitungstätigkeiten nach Artikel 30 DSGVO, erstellt aus dem Stand des Programms. Der Betreiber ergänzt die Namen der Auftragsverarbeiter.",
      fileName: "verzeichnis-der-verarbeitungen",
      back: "/redaktion/datenschutz",
    },
    new URL(request.url).searchParams.get("als"),
  );
}
