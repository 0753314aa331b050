import { eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { consents, people, seenTexts, viewings } from "@/db/schema";
import type { Belongings } from "./belongings";

/**
 * Empties the record of the person, the consents and the answers to links: that and when something was
 * allowed stays, not by whom.
 */
export async function eraseRecord(
  tx: Transaction,
  { consents: own }: Belongings,
  { personId, now }: { personId: string; now: Date },
): Promise<void> {
  const ids = own.map(({ id }) => id);
  await tx.delete(seenTexts).where(inArray(seenTexts.consentId, ids));
  await tx.update(viewings).set({ remark: "", contentHash: "" }).where(inArray(viewings.consentId, ids));
  await tx
    .update(consents)
    .set({
      publicName: "",
      collectedBy: "",
      guardianName: "",
      specialKinds: [],
      language: "",
      evidenceKey: null,
      evidenceSha256: null,
      evidenceType: null,
      erasedAt: now,
    })
    .where(inArray(consents.id, ids));
  await tx
    .update(people)
    .set({ name: "", contact: "", language: "", bornOn: null, guardianName: "", erasedAt: now })
    .where(eq(people.id, personId));
}
