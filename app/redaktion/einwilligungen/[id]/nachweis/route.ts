// The evidence of a consent as a download, for its own Jobcenter only; every download is recorded in the
// history.
import { readEvidence } from "@/commands/consent/read-evidence";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { isUuid } from "@/domain/uuid";
import { log } from "@/platform/log";
import { currentActor } from "@/platform/sign-in/session";
import { storage } from "@/platform/storage/storage";
import { fileResponse } from "@/platform/storage/file-response";

export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const actor = await currentActor();
  const { id } = await params;
  const none = () =>
    new Response("Diesen Nachweis gibt es nicht.\n", {
      status: 404,
      headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
    });
  if (!actor || !isUuid(id)) return none();
  try {
    const { storageKey, type, fileName } = await readEvidence(actor, id);
    return (
      (await fileResponse(storage(), request, {
        key: storageKey,
        type,
        name: fileName,
        disposition: "attachment",
        cacheControl: "private, no-store",
      })) ?? none()
    );
  } catch (refusal) {
    if (refusal instanceof NotAllowed)
      log.warn({ accountId: actor.accountId, consentId: id }, "evidence refused");
    if (refusal instanceof NotAllowed || refusal instanceof NotPossibleNow) return none();
    throw refusal;
  }
}
