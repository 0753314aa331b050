// The data of the own account as a download; recorded in the history.
import { exportOwnData } from "@/commands/account/export-own-data";
import { recordsAnswer } from "@/platform/response/records-answer";
import { currentActor } from "@/platform/sign-in/session";

export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  return recordsAnswer(
    await exportOwnData(actor),
    {
      title: "Meine Daten nach Artikel 15 DSGVO",
      lead: "Was das Redaktionssystem über Ihr Konto speichert.",
      fileName: "meine-daten",
      back: "/redaktion/konto",
    },
    new URL(request.url).searchParams.get("als"),
  );
}
