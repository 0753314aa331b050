import { and, eq, sql } from "drizzle-orm";
import * as z from "zod";
import { historySubject, lockPost } from "@/commands/post/step/lock-post";
import { takeOff } from "@/commands/post/step/take-off";
import { databaseTime } from "@/commands/step/database-time";
import { raiseEdition } from "@/commands/step/raise-edition";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { people, postPeople } from "@/db/schema";
import { type Person, theClock } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { eraseWithdrawnPerson } from "./erase-withdrawn-person";
import { writeDown } from "./write-down-withdrawals";

export const decideNameHitSchema = z.strictObject({
  personId: z.uuid(),
  postId: z.uuid(),
  /** False: a namesake. */
  isMeant: z.boolean(),
});

/**
 * Says whether a post in which the name of somebody who withdrew stands means that person. If so, it is taken
 * off at once and erased with the rest; at once when the rest is erased already. Throws NotAllowed,
 * NotPossibleNow (the person has not withdrawn, or the post already belongs to the person).
 */
export async function decideNameHit(
  actor: Person,
  input: z.infer<typeof decideNameHitSchema>,
): Promise<void> {
  const { personId, postId, isMeant } = decideNameHitSchema.parse(input);
  const decided = await db.transaction(async (tx) => {
    const { post } = await lockPost(tx, postId);
    const [person] = await tx
      .select()
      .from(people)
      .where(and(eq(people.id, personId), eq(people.jobcenterId, post.jobcenterId)));
    if (!person) throw new NotAllowed("person.decideName");
    authorise(actor, "person.decideName", person);
    const { rows } = await tx.execute(sql`
      select from withdrawn_people w where w.person_id = ${personId} and not exists (
        select from post_people pp where pp.person_id = ${personId} and pp.post_id = ${postId} and pp.is_meant)`);
    if (rows.length === 0)
      throw new NotPossibleNow(
        "person has not withdrawn, or post is decided",
        "Darüber ist schon entschieden, oder die Person hat neu eingewilligt. Bitte laden Sie die Seite neu.",
      );
    const now = await databaseTime(tx);
    const decision = { isMeant, decidedBy: actor.accountId, decidedAt: now };
    await tx
      .insert(postPeople)
      .values({ postId, personId, jobcenterId: post.jobcenterId, ...decision })
      .onConflictDoUpdate({ target: [postPeople.postId, postPeople.personId], set: decision });
    const isTakenOff = isMeant && (post.publicRevisionId !== null || post.nextRevisionId !== null);
    if (isTakenOff) await takeOff(tx, post, now, reason);
    if (isTakenOff) await raiseEdition(tx);
    const deed = isMeant ? "post.meansPerson" : "post.meansNamesake";
    await recordHistory(tx, actor, deed, historySubject(post), { personId });
    return { takenOffAt: isTakenOff ? now : null, isErased: person.erasedAt !== null };
  });
  if (decided.takenOffAt)
    await writeDown({ kind: "taken_off", postId, at: decided.takenOffAt.toISOString() });
  if (isMeant && decided.isErased) await eraseWithdrawnPerson(theClock, { personId, because: "period" });
}

const reason = "Nennt eine Person, die ihre Einwilligung widerrufen hat.";
