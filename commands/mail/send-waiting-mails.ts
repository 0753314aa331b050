import { and, eq, isNull, lte, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { mails } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { log } from "@/platform/log";
import { deliver as byMail, type Delivery } from "@/platform/mail/transport";
import { composeLetter } from "./step/compose-letter";

/** Several Jobcenter can be reminded at once; then nobody waits for the pause between two runs. */
const mostPerRun = 500;
const firstPauseInMinutes = 1;
const longestPauseInMinutes = 240;
/** After this time a mail is given up; the problem then needs a person. */
const givenUpAfterHours = 24;

type Deliver = (delivery: Delivery) => Promise<void>;

/**
 * Sends the mails that wait in the outbox, at most 500 in one run, and returns how many were sent and how
 * many failed. Each mail has a row lock while it is sent, so several processes share the work. A failed mail
 * is retried after growing pauses, for 24 hours; nobody waits for the mail server. Throws NotAllowed for
 * anybody but the clock.
 */
export async function sendWaitingMails(
  actor: Actor,
  deliver: Deliver = byMail,
): Promise<{ sent: number; failed: number }> {
  authorise(actor, "clock.run", {});
  const done = { sent: 0, failed: 0 };
  for (let turn = 0; turn < mostPerRun; turn++) {
    const outcome = await sendNext(deliver);
    if (outcome === "none") break;
    done[outcome] += 1;
  }
  return done;
}

async function sendNext(deliver: Deliver): Promise<"sent" | "failed" | "none"> {
  let mailId: string | null = null;
  try {
    return await db.transaction(async (tx) => {
      // Times are rounded to the millisecond, so one that was just written may be slightly later than now().
      const isDue = lte(mails.nextTryAt, sql`now() + interval '1 second'`);
      const [mail] = await tx
        .select()
        .from(mails)
        .where(and(isNull(mails.sentAt), isNull(mails.givenUpAt), isDue))
        .orderBy(mails.nextTryAt, mails.id)
        .limit(1)
        .for("update", { skipLocked: true });
      if (!mail) return "none";
      mailId = mail.id;
      const composed = await composeLetter(tx, mail);
      if (!composed) {
        await tx.delete(mails).where(eq(mails.id, mail.id));
        return "sent";
      }
      await deliver({ id: mail.id, ...composed });
      await tx
        .update(mails)
        .set({ sentAt: sql`now()`, tries: mail.tries + 1, lastProblem: null })
        .where(eq(mails.id, mail.id));
      return "sent";
    });
  } catch (error) {
    // The mail server or the composing failed; the other mails must not wait for this one.
    if (mailId === null) throw error;
    await noteProblem(mailId, error);
    return "failed";
  }
}

async function noteProblem(mailId: string, error: unknown): Promise<void> {
  const problem = problemOf(error);
  const pause = sql`make_interval(mins => least(${firstPauseInMinutes} * (2 ^ least(${mails.tries}, 20))::int, ${longestPauseInMinutes}))`;
  const isOver = sql`${mails.createdAt} < now() - make_interval(hours => ${givenUpAfterHours})`;
  await db
    .update(mails)
    .set({
      tries: sql`${mails.tries} + 1`,
      lastProblem: problem.words,
      nextTryAt: sql`now() + ${pause}`,
      givenUpAt: problem.isFinal ? sql`now()` : sql`case when ${isOver} then now() end`,
    })
    .where(and(eq(mails.id, mailId), isNull(mails.sentAt)));
  log.warn({ mail: mailId, problem: problem.words }, "mail not sent");
}

/** Keeps the codes only: the text of the mail server may contain the address of the recipient. */
function problemOf(error: unknown): { words: string; isFinal: boolean } {
  const { code, responseCode, name } = error as { code?: string; responseCode?: number; name?: string };
  // Only a recipient that is refused with 5xx is final; a failed login or a busy server is not.
  const isFinal = code === "EENVELOPE" && (responseCode ?? 0) >= 500;
  return { words: [code ?? name ?? "unknown", responseCode].filter(Boolean).join(" "), isFinal };
}
