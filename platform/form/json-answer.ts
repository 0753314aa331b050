// The door for what pages of the desk send and ask in JSON; the twin of form-action.ts.
import { afterLease } from "@/platform/page-cache/edition-lease";
import { NotAllowed, NotPossibleNow, NotReady } from "@/domain/refusals";

const fresh = { "Cache-Control": "no-store" };

/** An answer in JSON that nobody keeps. */
export function json(body: object, status = 200): Response {
  return Response.json(body, { status, headers: fresh });
}

/**
 * What `perform` gives, or its refusal: 404, 409 with `notice`, 422 with `issues`. Other errors go on to the
 * log. `own` may answer a refusal that says more than these.
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
