import { and, eq, or, sql } from "drizzle-orm";
import { queueMails } from "@/commands/mail/step/queue-mail";
import { recordHistory } from "@/commands/step/record-history";
import { db, type Transaction } from "@/db/client";
import { accounts, mails, oneTimeLinks, sessions } from "@/db/schema";
import { formerAccountName } from "@/domain/account/account-state";
import type { Actor, Role } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { askedBeforeInDays, unusedAccountKeptInMonths } from "@/domain/retention-periods";
import { lookedAfterBy } from "./step/account-recipients";
import { historySubject } from "./step/account-row";

type Left = { id: string; role: Role; jobcenterId: string | null };

const batch = 200;
const months = sql`make_interval(months => ${unusedAccountKeptInMonths}::int)`;
const days = sql`make_interval(days => ${askedBeforeInDays}::int)`;
const isToTell = sql`left_since + ${months} - ${days} <= now() and (told_at is null or told_at <= left_since)`;
const isDue = sql`not is_last and left_since + ${months} <= now()
  and told_at > left_since and told_at + ${days} <= now()`;

/**
 * Tells about accounts that nobody has used for almost a year, and anonymises those for which the period is
 * over (B-055). The row stays, so history and posts keep their author; drafts and tasks stay with the
 * Jobcenter. May run at any time, also twice. Throws NotAllowed for anybody but the clock.
 */
export async function anonymiseLeftAccounts(actor: Actor): Promise<{ told: number; anonymised: number }> {
  authorise(actor, "clock.run", {});
  const counts = { told: 0, anonymised: 0 };
  for (const left of await leftAccounts(isToTell)) if (await tell(actor, left)) counts.told += 1;
  for (const left of await leftAccounts(isDue)) if (await anonymise(actor, left)) counts.anonymised += 1;
  return counts;
}

/** The longest unused first: of two last leads, the one who was there later stays. */
async function leftAccounts(condition: typeof isDue): Promise<Left[]> {
  const { rows } = await db.execute<Left>(sql`
    select id, role, jobcenter_id as "jobcenterId" from left_accounts where ${condition}
    order by left_since, id limit ${batch}`);
  return rows;
}

/**
 * Locks the account and all that could be the last of its kind, in the order of `holdAccount`, and asks
 * again.
 */
async function holdIf(tx: Transaction, { id, jobcenterId }: Left, condition: typeof isDue): Promise<boolean> {
  const isLeadBeside = and(eq(accounts.role, "lead"), sql`${accounts.jobcenterId} = ${jobcenterId}::uuid`);
  await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(or(eq(accounts.id, id), eq(accounts.role, "admin"), isLeadBeside))
    .orderBy(accounts.id)
    .for("update");
  const { rows } = await tx.execute(sql`select from left_accounts where id = ${id} and ${condition}`);
  return rows.length > 0;
}

function tell(actor: Actor, left: Left): Promise<boolean> {
  return db.transaction(async (tx) => {
    if (!(await holdIf(tx, left, isToTell))) return false;
    const [account] = await tx
      .update(accounts)
      .set({ leavingToldAt: sql`now()` })
      .where(eq(accounts.id, left.id))
      .returning();
    const own = account!.lockedAt ? [] : [left.id];
    const recipients = [...own, ...(await lookedAfterBy(tx, left))];
    await queueMails(tx, recipients, "account_left", { accountId: left.id });
    await recordHistory(tx, actor, "account.remindOfEnd", historySubject(left));
    return true;
  });
}

function anonymise(actor: Actor, left: Left): Promise<boolean> {
  return db.transaction(async (tx) => {
    if (!(await holdIf(tx, left, isDue))) return false;
    await tx.delete(sessions).where(eq(sessions.accountId, left.id));
    await tx.delete(oneTimeLinks).where(eq(oneTimeLinks.accountId, left.id));
    await tx.delete(mails).where(eq(mails.accountId, left.id));
    await tx
      .update(accounts)
      .set({
        name: formerAccountName,
        email: left.id,
        passwordHash: null,
        oidcSubject: null,
        lastSignedInAt: null,
        isAccessibilityContact: false,
        lockedAt: sql`coalesce(${accounts.lockedAt}, now())`,
        erasedAt: sql`now()`,
      })
      .where(eq(accounts.id, left.id));
    await recordHistory(tx, actor, "account.anonymise", historySubject(left), { role: left.role });
    return true;
  });
}
