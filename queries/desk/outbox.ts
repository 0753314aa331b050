import "server-only";
import type { WaitingMail } from "@/domain/mail/waiting-mail";
import { asc, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, mails } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { env } from "@/platform/env";
import { lettersInFolder, type OutboxLetter } from "@/platform/mail/outbox";

export type Outbox = { waiting: WaitingMail[]; letters: OutboxLetter[] };

/** Mails that wait or were given up, and in the demo the letters themselves. Throws NotAllowed. */
export async function outbox(actor: Person): Promise<Outbox> {
  authorise(actor, "mail.read", {});
  const waiting = await db
    .select({
      id: mails.id,
      to: accounts.email,
      letter: mails.letter,
      createdAt: mails.createdAt,
      tries: mails.tries,
      nextTryAt: mails.nextTryAt,
      givenUpAt: mails.givenUpAt,
      lastProblem: mails.lastProblem,
    })
    .from(mails)
    .leftJoin(accounts, eq(accounts.id, mails.accountId))
    .where(isNull(mails.sentAt))
    .orderBy(asc(mails.createdAt), mails.id)
    .limit(200);
  // The letters contain one-time links: outside of the demo only their recipients may see them.
  return { waiting, letters: env().DEMO ? await lettersInFolder() : [] };
}
