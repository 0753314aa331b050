// Where the editor saves automatically; unlike a server action its address stays the same over releases.
import * as z from "zod";
import { saveDraft } from "@/commands/post/save-draft";
import { SaveConflict } from "@/commands/post/step/save-conflict";
import { WithdrawnMeanwhile } from "@/commands/post/step/withdrawn-meanwhile";
import { isNestedTooDeep, largestBodyInBytes } from "@/domain/post/content";
import { isUuid } from "@/domain/uuid";
import { answerInJson, json } from "@/platform/form/json-answer";
import { readJsonBody } from "@/platform/form/json-body";
import { accountWithinRateLimit } from "@/platform/rate-limit/token-bucket";
import { currentActor } from "@/platform/sign-in/session";

const saveSchema = z.strictObject({
  version: z.int().positive(),
  manuscript: z.unknown(),
  takesOver: z.boolean().default(false),
  knownWithdrawals: z.array(z.uuid()).max(1000).optional(),
});

const refusals = {
  origin: [403, "Diese Anfrage kam nicht von einer Seite der Redaktion."],
  tooLarge: [
    413,
    "Der Beitrag ist zu groß zum Speichern. Bitte kürzen Sie den Text oder teilen Sie ihn auf.",
  ],
  broken: [422, "Der Beitrag konnte nicht gelesen werden. Bitte laden Sie die Seite neu."],
  tooDeep: [
    422,
    "Der Text ist zu tief verschachtelt. Bitte fügen Sie ihn noch einmal als einfachen Text ein.",
  ],
} as const;

export async function PUT(
  request: Request,
  { params }: RouteContext<"/redaktion/beitraege/[id]/fassung">,
): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return json({}, 401);
  // The editor treats it like a lost connection: keeps the text and retries later.
  if (!accountWithinRateLimit(actor.accountId)) return json({}, 429);
  const { id } = await params;
  if (!isUuid(id)) return json({}, 404);
  const body = await readJsonBody(request, largestBodyInBytes);
  if ("refused" in body) return refused(body.refused);
  if (isNestedTooDeep(body.value)) return refused("tooDeep");
  const parsed = saveSchema.safeParse(body.value);
  if (!parsed.success) return refused("broken");
  return answerInJson(() => saveDraft(actor, { ...parsed.data, postId: id }), ownAnswer);
}

/**
 * A conflict also contains the stored text, so that both texts stay readable (E-001); a withdrawal what the
 * writer knows from now on.
 */
function ownAnswer(refusal: unknown): Response | null {
  if (refusal instanceof SaveConflict) return json({ ...refusal.stored, notice: refusal.notice }, 409);
  if (refusal instanceof WithdrawnMeanwhile)
    return json({ withdrawn: refusal.withdrawn, notice: refusal.notice }, 409);
  return null;
}

function refused(why: keyof typeof refusals): Response {
  const [status, message] = refusals[why];
  return json({ issues: [{ field: "content", message }] }, status);
}
