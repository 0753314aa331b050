import { and, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { people } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { NotReady } from "@/domain/refusals";

/**
 * The id of the person who consents: a known one of the Jobcenter, or a new one with what was written down. A
 * date of birth that is new for a known person ends consents that no guardian signed. Throws NotReady
 * ("personId") when the Jobcenter has no such person, or the record was erased.
 */
export async function personOfConsent(
  tx: Transaction,
  actor: Person,
  jobcenterId: string,
  given: { personId: string | null; name: string; contact: string; bornOn: string; guardianName: string },
): Promise<string> {
  const { personId, name, contact, bornOn } = given;
  const guardianName = given.guardianName.trim();
  const [person] = personId
    ? await tx
        .update(people)
        .set({
          bornOn: sql`coalesce(${people.bornOn}, ${bornOn || null})`,
          guardianName: guardianName || sql`${people.guardianName}`,
        })
        .where(and(eq(people.id, personId), eq(people.jobcenterId, jobcenterId), isNull(people.erasedAt)))
        .returning({ id: people.id })
    : await tx
        .insert(people)
        .values({
          jobcenterId,
          name,
          contact: contact.trim(),
          bornOn: bornOn || null,
          guardianName,
          createdBy: actor.accountId,
        })
        .returning({ id: people.id });
  if (!person)
    throw new NotReady([
      { field: "personId", message: "Diese Person gibt es nicht. Bitte wählen Sie eine andere." },
    ]);
  return person.id;
}
