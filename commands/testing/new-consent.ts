// What the tests of recording consents prepare and look up.
import { eq } from "drizzle-orm";
import { addEvidence } from "@/commands/consent/add-evidence";
import { db } from "@/db/client";
import { consents, people } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { blankConsent, type NewConsent } from "@/domain/consent/new-consent";
import { berlinDay } from "@/domain/date-words";
import { aPhoto } from "@/platform/images/sample";

export const today = berlinDay(new Date());
const facts = {
  publicName: " Samir ",
  givenOn: today,
  informedOn: today,
  voluntarinessExplainedOn: today,
  benefits: "none" as const,
  collectedBy: "Pressestelle",
};

/** Everything that must be filled in for an adult, with evidence that is uploaded. */
export async function aNewConsent(by: Person): Promise<NewConsent> {
  return { ...blankConsent(today), ...facts, ...(await addEvidence(by, { bytes: await aPhoto(120, 160) })) };
}

/** The private record of the person of a consent. */
export async function personOf(consentId: string) {
  const [row] = await db
    .select({ person: people })
    .from(consents)
    .innerJoin(people, eq(people.id, consents.personId))
    .where(eq(consents.id, consentId));
  return row!.person;
}
