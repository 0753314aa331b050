import { lt, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { attempts, mails, oneTimeLinks, sessions } from "@/db/schema";
import { sessionIdleInMinutes } from "@/domain/account/session";
import type { Actor } from "@/domain/account/role";
import { authorise } from "@/domain/policy";

/**
 * Throws away what no longer means anything: sessions, links and counted tries that ran out, mails sent long
 * ago. May run any time, twice too.
 */
export async function removeExpired(actor: Actor): Promise<void> {
  authorise(actor, "clock.run", {});
  await db.transaction(async (tx) => {
    const idle = sql`now() - make_interval(mins => ${sessionIdleInMinutes})`;
    await tx.delete(sessions).where(or(lt(sessions.expiresAt, sql`now()`), lt(sessions.lastSeenAt, idle)));
    await tx.delete(oneTimeLinks).where(lt(oneTimeLinks.expiresAt, sql`now()`));
    await tx.delete(attempts).where(lt(attempts.windowStartsAt, sql`now() - interval '1 day'`));
    await tx
      .delete(mails)
      .where(
        or(
          lt(mails.sentAt, sql`now() - interval '90 days'`),
          lt(mails.givenUpAt, sql`now() - interval '90 days'`),
        ),
      );
  });
}
