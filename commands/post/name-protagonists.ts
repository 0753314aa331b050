import { and, eq, inArray, notInArray } from "drizzle-orm";
import { db } from "@/db/client";
import { consents, revisionConsents } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { isPossible } from "@/domain/post/workflow";
import { authorise } from "@/domain/policy";
import { NotPossibleNow, NotReady } from "@/domain/refusals";
import { recordHistory } from "@/commands/step/record-history";
import { historySubject, lockPost } from "./step/lock-post";

/**
 * Sets which people an open revision shows, by their consents; confirmations of people who stay are kept.
 * Throws NotAllowed, NotPossibleNow (submitted or approved: save a change first), NotReady (a consent of
 * another Jobcenter).
 */
export async function nameProtagonists(
  actor: Person,
  input: { postId: string; consentIds: string[] },
): Promise<void> {
  await db.transaction(async (tx) => {
    const { post, latest, subject } = await lockPost(tx, input.postId);
    authorise(actor, "post.save", subject);
    if (!isPossible("submit", latest.state)) {
      throw new NotPossibleNow(
        `people of a revision ${latest.state}`,
        "Die Personen stehen für diese Fassung fest. Ändern Sie zuerst den Text, dann können Sie sie neu wählen.",
      );
    }
    const wanted = [...new Set(input.consentIds)];
    const own =
      wanted.length === 0
        ? []
        : await tx
            .select({ id: consents.id })
            .from(consents)
            .where(and(inArray(consents.id, wanted), eq(consents.jobcenterId, post.jobcenterId)));
    if (own.length < wanted.length)
      throw new NotReady([
        { field: "consents", message: "Diese Einwilligung gibt es nicht. Bitte wählen Sie eine andere." },
      ]);
    const ofRevision = eq(revisionConsents.revisionId, latest.id);
    await tx
      .delete(revisionConsents)
      .where(
        wanted.length === 0 ? ofRevision : and(ofRevision, notInArray(revisionConsents.consentId, wanted)),
      );
    if (wanted.length > 0) {
      await tx
        .insert(revisionConsents)
        .values(wanted.map((consentId) => ({ revisionId: latest.id, consentId })))
        .onConflictDoNothing();
    }
    await recordHistory(tx, actor, "post.nameProtagonists", historySubject(post), { people: wanted.length });
  });
}
