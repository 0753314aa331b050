import { and, eq, isNotNull } from "drizzle-orm";
import * as z from "zod";
import { historySubject, lockPost } from "@/commands/post/step/lock-post";
import { requireReason } from "@/commands/post/step/require-reason";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { revisionConsents } from "@/db/schema";
import { unseenChange } from "@/db/unseen-change";
import type { Person } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { isPossible, requireVersion } from "@/domain/post/workflow";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { lockConsent } from "./step/lock-consent";

const askForReason = "Bitte schreiben Sie kurz, was korrigiert ist.";

export const confirmCorrectionSchema = z.strictObject({
  consentId: z.uuid(),
  postId: z.uuid(),
  version: z.int(),
  reason: z.string(askForReason),
});

/**
 * Confirms a small correction of the open revision instead of the person, who has said yes to an earlier text
 * (docs/decisions/0085). The reason is kept; whoever approves the post sees it with the changed words, and
 * must be somebody else. Throws NotAllowed, NotReady (no reason), NotPossibleNow (changed meanwhile or
 * submitted, consent not valid, or the change is one that the person has to see).
 */
export async function confirmCorrection(
  actor: Person,
  input: z.infer<typeof confirmCorrectionSchema>,
): Promise<void> {
  const { consentId, postId, version, reason: typed } = confirmCorrectionSchema.parse(input);
  await db.transaction(async (tx) => {
    const { post, latest } = await lockPost(tx, postId);
    const { state } = await lockConsent(tx, actor, "consent.confirm", consentId);
    authorise(actor, "consent.confirm", post);
    const reason = requireReason(typed, askForReason);
    requireVersion(latest.version, version);
    const change = await unseenChange(tx, { post, revision: latest }, consentId);
    if (!isPossible("submit", latest.state) || state !== "valid" || !change) throw notNow();
    if (change.whyThePersonDecides !== null)
      throw new NotPossibleNow(
        "no small correction",
        `${change.whyThePersonDecides} Bitte legen Sie der Person diese Fassung vor.`,
      );
    const confirmed = await tx
      .update(revisionConsents)
      .set({ confirmedHash: latest.contentHash, confirmedBy: actor.accountId, correctedBecause: reason })
      .where(
        and(
          eq(revisionConsents.revisionId, latest.id),
          eq(revisionConsents.consentId, consentId),
          isNotNull(revisionConsents.confirmedHash),
        ),
      )
      .returning({ consentId: revisionConsents.consentId });
    if (confirmed.length === 0) throw new NotAllowed("consent.confirm");
    await recordHistory(tx, actor, "consent.confirmCorrection", historySubject(post), { version, consentId });
  });
}

const notNow = () =>
  new NotPossibleNow(
    "nothing to confirm",
    "Hier gibt es nichts mehr zu bestätigen. Bitte laden Sie die Seite neu.",
  );
