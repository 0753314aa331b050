import { sql } from "drizzle-orm";
import * as z from "zod";
import { historySubject, lockPost } from "@/commands/post/step/lock-post";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { viewings } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { isStanding } from "@/domain/consent/consent";
import { viewingOpenInDays } from "@/domain/consent/viewing";
import { isPossible, requireVersion } from "@/domain/post/workflow";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { hashOfReference, newReference } from "@/platform/secret";
import { lockConsent } from "./step/lock-consent";

export const offerViewingSchema = z.strictObject({
  consentId: z.uuid(),
  postId: z.uuid(),
  /** The version that the person shall see. */
  version: z.int(),
});

/**
 * Makes a link with which the person of a consent sees the open revision and answers, without an account. The
 * token is returned once; only its hash is stored. Throws NotAllowed, NotPossibleNow (the text was changed
 * meanwhile or submitted, or the consent is not valid).
 */
export async function offerViewing(
  actor: Person,
  input: z.infer<typeof offerViewingSchema>,
): Promise<{ token: string }> {
  const { consentId, postId, version } = offerViewingSchema.parse(input);
  const token = newReference();
  await db.transaction(async (tx) => {
    const { post, latest } = await lockPost(tx, postId);
    const { consent, state } = await lockConsent(tx, actor, "consent.confirm", consentId);
    if (consent.jobcenterId !== post.jobcenterId) throw new NotAllowed("consent.confirm");
    requireVersion(latest.version, version);
    if (!isPossible("submit", latest.state))
      throw new NotPossibleNow(
        `viewing of a revision ${latest.state}`,
        "Der Beitrag ist schon eingereicht oder freigegeben. Diese Fassung steht fest.",
      );
    if (!isStanding(state))
      throw new NotPossibleNow(
        `consent ${state}`,
        "Diese Einwilligung gilt nicht mehr. Bitte holen Sie eine neue ein.",
      );
    await tx
      .insert(viewings)
      .values({
        tokenHash: hashOfReference(token),
        consentId,
        revisionId: latest.id,
        contentHash: latest.contentHash,
        issuedBy: actor.accountId,
        expiresAt: sql`now() + make_interval(days => ${viewingOpenInDays})`,
      });
    await recordHistory(tx, actor, "consent.offerViewing", historySubject(post), { version, consentId });
  });
  return { token };
}
