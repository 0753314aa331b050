import type { LockedPost } from "@/commands/post/step/lock-post";
import type { Transaction } from "@/db/client";
import { manuscriptIn } from "@/db/manuscript";
import { revisionConsents, seenTexts } from "@/db/schema";

type Confirmation = {
  locked: Pick<LockedPost, "post" | "latest">;
  consentId: string;
  /** ISO date. */
  confirmedOn: string;
  /** The account that entered it; null when the person answered alone. */
  confirmedBy: string | null;
};

/**
 * Stores that the person agreed to exactly this text and these pictures, keeps the text as what the person
 * has seen, and adds the person to the post.
 */
export async function storeConfirmation(
  tx: Transaction,
  { locked: { post, latest }, consentId, confirmedOn, confirmedBy }: Confirmation,
): Promise<void> {
  const { contentHash } = latest;
  const confirmation = { confirmedHash: contentHash, confirmedOn, confirmedBy, correctedBecause: null };
  await tx
    .insert(revisionConsents)
    .values({ revisionId: latest.id, consentId, ...confirmation })
    .onConflictDoUpdate({
      target: [revisionConsents.revisionId, revisionConsents.consentId],
      set: confirmation,
    });
  const seen = { manuscript: manuscriptIn(post.kind, latest), contentHash, seenOn: confirmedOn };
  await tx
    .insert(seenTexts)
    .values({ consentId, postId: post.id, ...seen })
    .onConflictDoUpdate({ target: [seenTexts.consentId, seenTexts.postId], set: seen });
}
