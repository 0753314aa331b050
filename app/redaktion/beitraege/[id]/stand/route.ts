// Polled by the editor for changes beside the text: people, feedback, history.
import { isUuid } from "@/domain/uuid";
import { json } from "@/platform/form/json-answer";
import { currentActor } from "@/platform/sign-in/session";
import { ownPostSituation } from "@/queries/desk/post-editor";

export async function GET(
  _request: Request,
  { params }: RouteContext<"/redaktion/beitraege/[id]/stand">,
): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return json({}, 401);
  const { id } = await params;
  const situation = isUuid(id) ? await ownPostSituation(actor, id) : null;
  return situation ? json(situation) : json({}, 404);
}
