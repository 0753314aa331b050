// Answers JSON requests of the desk; form-action.ts does the same for forms.
import { afterLease } from "@/platform/page-cache/edition-lease";
import { NotAllowed, NotPossibleNow, NotReady } from "@/domain/refusals";

const fresh = { "Cache-Control": "no-store" };

/** A JSON answer that must not be cached. */
export function json(body: object, status = 200): Response {
  return Response.json(body, { status, headers: fresh });
}

/**
 * The result of `perform`, or its refusal: 404, 409 with `notice`, 422 with `issues`. Other errors reach the
 * log. `own` may answer a refusal first.
 */
export async function answerInJson(
  perform: () => Promise<object>,
  own?: (refusal: unknown) => Response | null,
): Promise<Response> {
  try {
    return json(await afterLease(perform));
  } catch (refusal) {
    const answer = own?.(refusal);
    if (answer) return answer;
    if (refusal instanceof NotReady) return json({ issues: refusal.issues }, 422);
    if (refusal instanceof NotPossibleNow) return json({ notice: refusal.notice }, 409);
    if (refusal instanceof NotAllowed) return json({}, 404);
    throw refusal;
  }
}
