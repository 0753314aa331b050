import { and, eq } from "drizzle-orm";
import * as z from "zod";
import { db } from "@/db/client";
import { revisionConsents } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { toldKinds } from "@/domain/consent/special-data";
import { authorise } from "@/domain/policy";
import { isPossible } from "@/domain/post/workflow";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { recordHistory } from "@/commands/step/record-history";
import { historySubject, lockPost } from "./step/lock-post";

export const answerSpecialDataSchema = z.strictObject({
  postId: z.uuid(),
  consentId: z.uuid(),
  /** Empty: the text tells nothing of it. */
  toldKinds: z.array(z.enum(toldKinds)).max(toldKinds.length),
});

/**
 * Stores which special data the open revision tells about a person whom it names (B-004, B-005). Throws
 * NotAllowed (also for somebody whom it does not name), NotPossibleNow (submitted or approved).
 */
export async function answerSpecialData(
  actor: Person,
  input: z.infer<typeof answerSpecialDataSchema>,
): Promise<void> {
  const { postId, consentId, toldKinds: told } = answerSpecialDataSchema.parse(input);
  await db.transaction(async (tx) => {
    const { post, latest, subject } = await lockPost(tx, postId);
    authorise(actor, "post.save", subject);
    if (!isPossible("submit", latest.state))
      throw new NotPossibleNow(
        `special data of a revision ${latest.state}`,
        "Die Angaben zu den Personen stehen für diese Fassung fest. Ändern Sie zuerst den Text.",
      );
    const stored = await tx
      .update(revisionConsents)
      .set({ toldKinds: [...new Set(told)] })
      .where(and(eq(revisionConsents.revisionId, latest.id), eq(revisionConsents.consentId, consentId)))
      .returning({ consentId: revisionConsents.consentId });
    if (stored.length === 0) throw new NotAllowed("post.save");
    await recordHistory(tx, actor, "post.answerSpecialData", historySubject(post), { consentId });
  });
}
