import { and, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { media, people } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import type { Belongings } from "./belongings";

export type PersonRow = typeof people.$inferSelect;

/** The record of a person whose content the actor may erase. Throws NotAllowed. */
export async function personToErase(tx: Transaction, actor: Actor, id: string): Promise<PersonRow> {
  const [person] = await tx.select().from(people).where(eq(people.id, id));
  if (!person) throw new NotAllowed("person.erase");
  authorise(actor, "person.erase", person);
  return person;
}

/**
 * Takes a row lock on the record after everything else is locked: from now on the person gets no new consent
 * and no new mark. Returns the record and when the person withdrew; null when nothing is left to erase. A
 * record that was erased before can get another post (see decideNameHit). Throws NotPossibleNow (not
 * withdrawn, or marked on another picture meanwhile).
 */
export async function lockWithdrawnPerson(
  tx: Transaction,
  id: string,
  { pictures, revisions }: Belongings,
): Promise<{ person: PersonRow; withdrawnAt: Date } | null> {
  const [person] = await tx.select().from(people).where(eq(people.id, id)).for("update");
  if (!person || (person.erasedAt && revisions.length + pictures.length === 0)) return null;
  const { rows } = await tx.execute<{ withdrawn_at: string }>(
    sql`select withdrawn_at from left_people where person_id = ${id}`,
  );
  const all = await tx.$count(
    media,
    and(
      isNull(media.erasedAt),
      sql`${media.id} in (select media_id from person_pictures where person_id = ${id})`,
    ),
  );
  if (!rows[0] || all !== pictures.length)
    throw new NotPossibleNow(
      "person has not withdrawn, came back, or was changed meanwhile",
      "Diese Person hat nicht widerrufen, hat danach neu eingewilligt, oder ihre Angaben haben sich gerade geändert. Es wurde nichts gelöscht. Bitte laden Sie die Seite neu.",
    );
  return { person, withdrawnAt: new Date(rows[0].withdrawn_at) };
}
