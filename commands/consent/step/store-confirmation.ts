import type { Transaction } from "@/db/client";
import { revisionConsents, type revisions } from "@/db/schema";

type Confirmation = {
  revision: Pick<typeof revisions.$inferSelect, "id" | "contentHash">;
  consentId: string;
  /** ISO date. */
  confirmedOn: string;
  /** The account that entered it; null when the person answered alone. */
  confirmedBy: string | null;
};

/** Stores that the person agreed to exactly this text and these pictures, and adds the person to the post. */
export async function storeConfirmation(
  tx: Transaction,
  { revision, consentId, confirmedOn, confirmedBy }: Confirmation,
): Promise<void> {
  const confirmation = { confirmedHash: revision.contentHash, confirmedOn, confirmedBy };
  await tx
    .insert(revisionConsents)
    .values({ revisionId: revision.id, consentId, ...confirmation })
    .onConflictDoUpdate({
      target: [revisionConsents.revisionId, revisionConsents.consentId],
      set: confirmation,
    });
}
