import { storableText } from "@/domain/storable-text";
import { and, eq, gt, sql } from "drizzle-orm";
import * as z from "zod";
import { queueMails } from "@/commands/mail/step/queue-mail";
import { historySubject, lockPost } from "@/commands/post/step/lock-post";
import { authorsOf } from "@/commands/post/step/recipients";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { revisions, viewings } from "@/db/schema";
import type { Actor, Protagonist } from "@/domain/account/role";
import { isStanding } from "@/domain/consent/consent";
import { longestRemark, viewingAnswers } from "@/domain/consent/viewing";
import { berlinDay } from "@/domain/date-words";
import { authorise } from "@/domain/policy";
import { isPossible } from "@/domain/post/workflow";
import { NotPossibleNow, NotReady } from "@/domain/refusals";
import { hashOfReference } from "@/platform/secret";
import { lockConsent } from "./step/lock-consent";
import { storeConfirmation } from "./step/store-confirmation";

export const answerViewingSchema = z.object({
  token: z.string().max(100),
  answer: z.enum(viewingAnswers),
  remark: z.string().max(longestRemark, "Ihr Text ist zu lang. Bitte kürzen Sie ihn.").default(""),
});

/**
 * Stores the answer of a portrayed person to what the link showed. A yes counts as the confirmation of
 * exactly this text and these pictures; any later change needs a new one. The last answer holds as long as
 * the version is open. Throws NotPossibleNow (the link is over, or the post was changed or submitted since),
 * NotReady (a change is wished, but none is named), NotAllowed for people of the desk.
 */
export async function answerViewing(actor: Actor, input: z.infer<typeof answerViewingSchema>): Promise<void> {
  authorise(actor, "report.send", {});
  const { token, answer, remark: typed } = answerViewingSchema.parse(input);
  const remark = storableText(typed).trim();
  if (answer === "change" && remark === "")
    throw new NotReady([{ field: "remark", message: "Bitte schreiben Sie, was geändert werden soll." }]);
  await db.transaction(async (tx) => {
    const [found] = await tx
      .select({ viewing: viewings, postId: revisions.postId })
      .from(viewings)
      .innerJoin(revisions, eq(revisions.id, viewings.revisionId))
      .where(and(eq(viewings.tokenHash, hashOfReference(token)), gt(viewings.expiresAt, sql`now()`)));
    if (!found) throw isOver();
    const { id, consentId, revisionId, contentHash } = found.viewing;
    const { post, latest } = await lockPost(tx, found.postId);
    const person: Protagonist = { kind: "protagonist", consentId };
    const { state, now } = await lockConsent(tx, person, "consent.answerViewing", consentId);
    const isSame = latest.id === revisionId && latest.contentHash === contentHash;
    if (!isSame || !isPossible("submit", latest.state) || !isStanding(state)) throw isOver();
    await tx
      .update(viewings)
      .set({ answer, answeredAt: sql`now()`, remark })
      .where(eq(viewings.id, id));
    if (answer === "yes")
      await storeConfirmation(tx, {
        locked: { post, latest },
        consentId,
        confirmedOn: berlinDay(now),
        confirmedBy: null,
      });
    const deed = answer === "yes" ? "consent.confirm" : "consent.askForChange";
    await recordHistory(tx, person, deed, historySubject(post), { version: latest.version, consentId });
    await queueMails(tx, await authorsOf(tx, latest, post.jobcenterId), "viewing_answered", {
      postId: post.id,
    });
  });
}

const isOver = () =>
  new NotPossibleNow(
    "viewing is over",
    "Dieser Link gilt nicht mehr. Bitte fragen Sie Ihr Jobcenter nach einem neuen.",
  );
