import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts } from "@/db/schema";
import { readInvitation } from "@/domain/account/invitation";
import { theClock } from "@/domain/account/role";
import { NotPossibleNow, NotReady } from "@/domain/refusals";
import { recordHistory } from "@/commands/step/record-history";
import { historySubject } from "./step/account-row";
import { linkPath, makeLink } from "./step/one-time-link";

/**
 * Creates the first account of a new installation; called on the server itself, not by a form. Returns the
 * path of a one-time link for choosing the password; no mail is sent. Throws NotReady, NotPossibleNow (there
 * is an administrator already).
 */
export async function createFirstAdmin(typed: { name: string; email: string }): Promise<string> {
  const { kept: invitation, issues } = readInvitation({ ...typed, role: "admin", jobcenterId: null });
  if (issues) throw new NotReady(issues);
  return db.transaction(async (tx) => {
    // Of two calls at the same moment the second waits for this lock and then finds the account of the first.
    await tx.execute("lock table accounts in share row exclusive mode");
    const admins = await tx.select().from(accounts).where(eq(accounts.role, "admin"));
    const unfinished = admins.find((account) => account.email === invitation.email && !account.passwordHash);
    if (admins.length > 0 && !unfinished) {
      throw new NotPossibleNow(
        "there is an administrator",
        "Es gibt schon ein Konto der Administration. Weitere Konten lädt es unter /redaktion/konten ein.",
      );
    }
    const [account] = unfinished
      ? [unfinished]
      : await tx.insert(accounts).values(invitation).onConflictDoNothing().returning();
    if (!account)
      throw new NotReady([
        {
          field: "email",
          message: "Zu dieser E-Mail-Adresse gibt es schon ein Konto mit einer anderen Rolle.",
        },
      ]);
    await recordHistory(tx, theClock, "account.createFirstAdmin", historySubject(account), { role: "admin" });
    return linkPath(await makeLink(tx, account.id, "invitation"));
  });
}
