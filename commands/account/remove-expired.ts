import { lt, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { attempts, mails, oneTimeLinks, sessions } from "@/db/schema";
import { sessionIdleInMinutes } from "@/domain/account/session";
import type { Actor } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { attemptsKeptInDays, mailsKeptInDays } from "@/domain/retention-periods";

const before = (days: number) => sql`now() - make_interval(days => ${days}::int)`;

/**
 * Deletes expired sessions, links and rate limit counters, and mails that were sent or given up long ago
 * (domain/retention.ts). May run at any time, also twice at once. Throws NotAllowed for anybody but the
 * clock.
 */
export async function removeExpired(actor: Actor): Promise<void> {
  authorise(actor, "clock.run", {});
  await db.transaction(async (tx) => {
    const idle = sql`now() - make_interval(mins => ${sessionIdleInMinutes})`;
    await tx.delete(sessions).where(or(lt(sessions.expiresAt, sql`now()`), lt(sessions.lastSeenAt, idle)));
    await tx.delete(oneTimeLinks).where(lt(oneTimeLinks.expiresAt, sql`now()`));
    await tx.delete(attempts).where(lt(attempts.windowStartsAt, before(attemptsKeptInDays)));
    await tx
      .delete(mails)
      .where(or(lt(mails.sentAt, before(mailsKeptInDays)), lt(mails.givenUpAt, before(mailsKeptInDays))));
  });
}
