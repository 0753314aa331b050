import { and, eq, isNull } from "drizzle-orm";
import * as z from "zod";
import { raiseEdition } from "@/commands/step/raise-edition";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { mediaPeople, people } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { NotReady } from "@/domain/refusals";
import { lockPicture } from "./step/lock-picture";

const percent = z.int().min(0).max(100);

export const markPersonSchema = z.strictObject({
  pictureId: z.uuid(),
  personId: z.uuid(),
  /** Where the face is, in percent from the left and from the top. */
  point: z.strictObject({ x: percent, y: percent }).nullable().default(null),
});

/**
 * Says that a person of the own Jobcenter can be recognised on a picture. From this moment on, readers find
 * no post with the picture that does not name the person with a valid consent (docs/decisions/0075). Marking
 * twice changes at most the point. Throws NotAllowed, NotReady (a person of another Jobcenter).
 */
export async function markPerson(actor: Person, input: z.input<typeof markPersonSchema>): Promise<void> {
  const { pictureId, personId, point } = markPersonSchema.parse(input);
  await db.transaction(async (tx) => {
    const { jobcenterId } = await lockPicture(tx, actor, "media.markPeople", pictureId);
    const own = await tx
      .select({ id: people.id })
      .from(people)
      .where(and(eq(people.id, personId), eq(people.jobcenterId, jobcenterId), isNull(people.erasedAt)));
    if (own.length === 0)
      throw new NotReady([
        { field: "personId", message: "Bitte wählen Sie eine Person Ihres Jobcenters aus." },
      ]);
    const marked = await tx
      .insert(mediaPeople)
      .values({
        mediaId: pictureId,
        personId,
        jobcenterId,
        pointX: point?.x,
        pointY: point?.y,
        markedBy: actor.accountId,
      })
      .onConflictDoNothing()
      .returning({ personId: mediaPeople.personId });
    if (marked.length === 0) {
      if (point)
        await tx
          .update(mediaPeople)
          .set({ pointX: point.x, pointY: point.y })
          .where(and(eq(mediaPeople.mediaId, pictureId), eq(mediaPeople.personId, personId)));
      return;
    }
    await raiseEdition(tx);
    await recordHistory(
      tx,
      actor,
      "media.markPerson",
      { type: "media", id: pictureId, jobcenterId },
      { personId },
    );
  });
}
