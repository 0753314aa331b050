import "server-only";
import { isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { postPeople } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { can } from "@/domain/policy";

/**
 * Posts in which the name of an erased person stands, and about which nobody has decided; and one of these
 * people.
 */
export type UndecidedNames = { posts: number; personId: string | null };

/** People whom the actor may erase, and whose content should have been erased more than a day ago. */
export async function erasuresOverdue(actor: Person): Promise<number> {
  const { rows } = await db.execute<{ jobcenterId: string }>(
    sql`select jobcenter_id as "jobcenterId" from erasures_due where due_at < now() - interval '1 day'`,
  );
  return rows.filter((person) => can(actor, "person.erase", person)).length;
}

/** What the actor has to decide about names of erased people. */
export async function namesUndecided(actor: Person): Promise<UndecidedNames> {
  const rows = await db
    .select({ jobcenterId: postPeople.jobcenterId, personId: postPeople.personId })
    .from(postPeople)
    .where(isNull(postPeople.isMeant))
    .orderBy(postPeople.personId);
  const own = rows.filter((hit) => can(actor, "person.decideName", hit));
  return { posts: own.length, personId: own[0]?.personId ?? null };
}
