// The facts for an impact assessment (Art. 35 GDPR, B-014) as a download, for whoever reads the page above.
import { exportProcessing } from "@/commands/processing/export-processing";
import { impactExtent } from "@/domain/processing/impact";
import { recordsAnswer } from "@/platform/response/records-answer";
import { currentActor } from "@/platform/sign-in/session";
import { dataProtection } from "@/queries/desk/data-protection";

export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  const shown = actor && (await dataProtection(actor));
  if (!actor || !shown) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  const facts = await exportProcessing(actor, "impact");
  return recordsAnswer(
    { ...facts, sections: [...facts.sections, impactExtent(shown.all)] },
    {
      title: "Tatsachen für die Folgenabschätzung",
      lead: "Datenschutz-Folgenabschätzung nach Artikel 35 DSGVO, erstellt aus dem Stand des Programms. Die Bewertung treffen die Verantwortlichen mit ihren Datenschutzbeauftragten.",
      fileName: "folgenabschaetzung-tatsachen",
      back: "/redaktion/datenschutz",
    },
    new URL(request.url).searchParams.get("als"),
  );
}
