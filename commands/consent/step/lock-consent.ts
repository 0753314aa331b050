import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { consentEvents, consents, people } from "@/db/schema";
import { isShown } from "@/db/shown-people";
import type { Actor } from "@/domain/account/role";
import { type ConsentChannel, consentState, type ConsentState, openChannels } from "@/domain/consent/consent";
import { berlinDay } from "@/domain/date-words";
import { type Action, authorise } from "@/domain/policy";
import { NotAllowed } from "@/domain/refusals";

type ConsentAction = Extract<Action, `consent.${string}`>;
export type LockedConsent = {
  consent: typeof consents.$inferSelect;
  state: ConsentState;
  /** Channels for which the consent still holds. */
  channels: ConsentChannel[];
  now: Date;
};

/**
 * Takes a row lock on a consent and returns it with its present state. Throws NotAllowed when there is none
 * or the actor may not.
 */
export async function lockConsent(
  tx: Transaction,
  actor: Actor,
  action: ConsentAction,
  id: string,
): Promise<LockedConsent> {
  const [row] = await tx
    .select({ consent: consents, bornOn: people.bornOn, now: sql<string>`now()` })
    .from(consents)
    .innerJoin(people, eq(people.id, consents.personId))
    .where(eq(consents.id, id))
    .for("update", { of: consents });
  if (!row) throw new NotAllowed(action);
  authorise(actor, action, { ...row.consent, isShown: await isShown(tx, id) });
  const now = new Date(row.now);
  const events = await tx
    .select({ kind: consentEvents.kind, closes: consentEvents.closes })
    .from(consentEvents)
    .where(eq(consentEvents.consentId, id));
  const hasEvidence = row.consent.evidenceKey !== null;
  const { consent, bornOn } = row;
  const state = consentState({ ...consent, bornOn, hasEvidence }, events, berlinDay(now));
  return { consent, now, state, channels: openChannels(row.consent.channels, events) };
}
