import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { queueMail } from "@/commands/mail/step/queue-mail";
import { recordHistory } from "@/commands/step/record-history";
import { db, type Transaction } from "@/db/client";
import { participations } from "@/db/participation";
import { accounts, aktionswochen, jobcenterUpkeep } from "@/db/schema";
import { rolesOfJobcenter, type Person } from "@/domain/account/role";
import { canBeReminded } from "@/domain/campaign/participation";
import { berlinDay } from "@/domain/date-words";
import { authorise } from "@/domain/policy";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";

/**
 * Queues letters to every Jobcenter, or to those of one Land, that has no Aktion for an Aktionswoche yet: a
 * reminder to accounts that can sign in, a new invitation to those that have not accepted theirs. No
 * Jobcenter gets two within three days. Returns the number of Jobcenter. Throws NotAllowed, NotPossibleNow
 * (the week is over, or there is nobody to remind).
 */
export async function remindJobcenters(
  actor: Person,
  { weekId, land }: { weekId: string; land?: string },
): Promise<{ jobcenters: number }> {
  return db.transaction(async (tx) => {
    authorise(actor, "participation.remind", {});
    // The row lock makes a second call wait until it sees whom the first has reminded.
    const [week] = await tx.select().from(aktionswochen).where(eq(aktionswochen.id, weekId)).for("update");
    if (!week) throw new NotAllowed("participation.remind");
    if (week.endsOn < berlinDay(new Date()))
      throw new NotPossibleNow(
        "week is over",
        "Diese Aktionswoche ist vorbei. Erinnert wird nur an eine, die noch kommt oder läuft.",
      );
    const now = new Date();
    const silent = (await participations(tx, weekId)).filter(
      (one) => (!land || one.bundesland === land) && canBeReminded(one, now),
    );
    if (silent.length === 0)
      throw new NotPossibleNow(
        "nobody to remind",
        "Im Augenblick ist niemand zu erinnern. Wer noch nichts begonnen hat, wurde in den letzten drei Tagen schon angeschrieben.",
      );
    await writeTo(
      tx,
      silent.map(({ id }) => id),
      weekId,
    );
    await recordHistory(
      tx,
      actor,
      "aktionswoche.remind",
      { type: "aktionswoche", id: weekId, jobcenterId: null },
      { jobcenters: silent.length, ...(land && { land }) },
    );
    return { jobcenters: silent.length };
  });
}

async function writeTo(tx: Transaction, jobcenterIds: string[], weekId: string): Promise<void> {
  const people = await tx
    .select()
    .from(accounts)
    .where(
      and(
        inArray(accounts.jobcenterId, jobcenterIds),
        inArray(accounts.role, rolesOfJobcenter),
        isNull(accounts.lockedAt),
      ),
    )
    .orderBy(accounts.id);
  for (const { id: accountId, passwordHash, oidcSubject } of people) {
    if (passwordHash === null && oidcSubject === null)
      await queueMail(tx, { accountId, letter: "invitation", facts: {} });
    else await queueMail(tx, { accountId, letter: "participation_reminder", facts: { weekId } });
  }
  await tx
    .insert(jobcenterUpkeep)
    .values(jobcenterIds.map((jobcenterId) => ({ jobcenterId, remindedAt: sql`now()` })))
    .onConflictDoUpdate({ target: jobcenterUpkeep.jobcenterId, set: { remindedAt: sql`now()` } });
}
