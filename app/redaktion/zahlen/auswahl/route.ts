// The published values an editor can choose from for a post.
import { json } from "@/platform/form/json-answer";
import { currentActor } from "@/platform/sign-in/session";
import { figureChoice } from "@/queries/desk/figure-choice";

export async function GET(): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return json({}, 401);
  return json({ choices: await figureChoice(actor) });
}
