// Everything about one person, for an answer to Art. 15 GDPR; each export is recorded in the history.
import { exportPerson } from "@/commands/person/export-person";
import { NotAllowed } from "@/domain/refusals";
import { isUuid } from "@/domain/uuid";
import { recordsAnswer } from "@/platform/response/records-answer";
import { currentActor } from "@/platform/sign-in/session";
import { personOne } from "@/queries/desk/person-one";

export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const actor = await currentActor();
  const { id } = await params;
  const none = () => new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  if (!actor || !isUuid(id)) return none();
  try {
    const exported = await exportPerson(actor, id);
    const hits = (await personOne(actor, id))?.nameHits ?? [];
    const sections = [
      ...exported.sections,
      { table: "", title: "Weitere Beiträge, in denen der Name steht", rows: hits },
    ];
    return await recordsAnswer(
      { ...exported, sections },
      {
        title: "Auskunft nach Artikel 15 DSGVO",
        lead: `Gespeicherte Angaben zu: ${exported.about}. Bilder und Nachweise sind aufgeführt; sie selbst gibt das Jobcenter heraus.`,
        fileName: `auskunft-${id.slice(0, 8)}`,
        back: `/redaktion/personen/${id}`,
      },
      new URL(request.url).searchParams.get("als"),
    );
  } catch (refusal) {
    if (refusal instanceof NotAllowed) return none();
    throw refusal;
  }
}
