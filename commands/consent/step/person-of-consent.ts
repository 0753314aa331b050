import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { people } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { NotReady } from "@/domain/refusals";

/**
 * The id of the person who consents: a known one of the Jobcenter, or a new one with what was written down.
 * Throws NotReady ("personId") when the Jobcenter has no such person.
 */
export async function personOfConsent(
  tx: Transaction,
  actor: Person,
  jobcenterId: string,
  given: { personId: string | null; name: string; contact: string; bornOn: string; guardianName: string },
): Promise<string> {
  const { personId, name, contact, bornOn, guardianName } = given;
  const [person] = personId
    ? await tx
        .select({ id: people.id })
        .from(people)
        .where(and(eq(people.id, personId), eq(people.jobcenterId, jobcenterId)))
    : await tx
        .insert(people)
        .values({
          jobcenterId,
          name,
          contact: contact.trim(),
          bornOn: bornOn || null,
          guardianName: guardianName.trim(),
          createdBy: actor.accountId,
        })
        .returning({ id: people.id });
  if (!person)
    throw new NotReady([
      { field: "personId", message: "Diese Person gibt es nicht. Bitte wählen Sie eine andere." },
    ]);
  return person.id;
}
