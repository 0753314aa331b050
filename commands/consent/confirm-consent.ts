import * as z from "zod";
import { historySubject, lockPost } from "@/commands/post/step/lock-post";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import type { Person } from "@/domain/account/role";
import { isStanding } from "@/domain/consent/consent";
import { berlinDay } from "@/domain/date-words";
import { authorise } from "@/domain/policy";
import { isPossible, requireVersion } from "@/domain/post/workflow";
import { NotAllowed, NotPossibleNow, NotReady } from "@/domain/refusals";
import { lockConsent } from "./step/lock-consent";
import { storeConfirmation } from "./step/store-confirmation";

export const confirmConsentSchema = z.strictObject({
  consentId: z.uuid(),
  postId: z.uuid(),
  /** The version the person was shown. */
  version: z.int(),
  /** ISO date on which the person agreed to it. */
  confirmedOn: z.iso.date(),
});

/**
 * Records that the person has seen the open revision and agrees, by storing its content hash with the consent
 * (B-023). After any change of text or pictures the confirmation no longer counts. Adds the person to the
 * post if necessary. Throws NotAllowed, NotPossibleNow (text changed meanwhile or submitted, consent not
 * valid), NotReady (the day).
 */
export async function confirmConsent(
  actor: Person,
  input: z.infer<typeof confirmConsentSchema>,
): Promise<void> {
  const { consentId, postId, version, confirmedOn } = confirmConsentSchema.parse(input);
  await db.transaction(async (tx) => {
    const { post, latest } = await lockPost(tx, postId);
    const { consent, state, now } = await lockConsent(tx, actor, "consent.confirm", consentId);
    authorise(actor, "consent.confirm", post);
    if (consent.jobcenterId !== post.jobcenterId) throw new NotAllowed("consent.confirm");
    requireVersion(latest.version, version);
    if (!isPossible("submit", latest.state)) {
      throw new NotPossibleNow(
        `confirmation of a revision ${latest.state}`,
        "Der Beitrag ist schon eingereicht oder freigegeben. Diese Fassung steht fest.",
      );
    }
    if (!isStanding(state))
      throw new NotPossibleNow(
        `consent ${state}`,
        "Diese Einwilligung gilt nicht mehr. Bitte holen Sie eine neue ein.",
      );
    requireDay(confirmedOn, consent.givenOn, berlinDay(now));
    await storeConfirmation(tx, {
      locked: { post, latest },
      consentId,
      confirmedOn,
      confirmedBy: actor.accountId,
    });
    await recordHistory(tx, actor, "consent.confirm", historySubject(post), { version, consentId });
  });
}

function requireDay(confirmedOn: string, givenOn: string, today: string): void {
  const say = (message: string) => new NotReady([{ field: "confirmedOn", message }]);
  if (confirmedOn > today)
    throw say("Der Tag der Zustimmung liegt in der Zukunft. Bitte prüfen Sie das Datum.");
  if (confirmedOn < givenOn) throw say("Der Tag liegt vor der Einwilligung. Bitte prüfen Sie das Datum.");
}
