import * as z from "zod";
import { eq } from "drizzle-orm";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { accounts } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { historySubject, holdAccount, subjectOf } from "./step/account-row";

export const appointContactSchema = z.strictObject({
  accountId: z.uuid(),
  isContact: z.enum(["ja", "nein"]),
});

/**
 * Appoints an account as contact for reports about barriers, or ends the appointment; effective from the next
 * request of that account. Only administrators may, and not for their own account. Throws
 * NotAllowed.
 */
export async function appointAccessibilityContact(
  actor: Person,
  { accountId, isContact }: z.infer<typeof appointContactSchema>,
): Promise<void> {
  const isAccessibilityContact = isContact === "ja";
  await db.transaction(async (tx) => {
    const account = await holdAccount(tx, accountId);
    authorise(actor, "account.appoint", subjectOf(account));
    if (account.isAccessibilityContact === isAccessibilityContact) return;
    await tx.update(accounts).set({ isAccessibilityContact }).where(eq(accounts.id, accountId));
    await recordHistory(tx, actor, "account.appoint", historySubject(account), { isAccessibilityContact });
  });
}
