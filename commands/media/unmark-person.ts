import { and, eq, sql } from "drizzle-orm";
import * as z from "zod";
import { raiseEdition } from "@/commands/step/raise-edition";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { mediaPeople } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { NotPossibleNow } from "@/domain/refusals";
import { lockPicture } from "./step/lock-picture";

export const unmarkPersonSchema = z.strictObject({ pictureId: z.uuid(), personId: z.uuid() });

/**
 * Takes back that a person can be recognised on a picture. Throws NotAllowed, NotPossibleNow (the person
 * withdrew: without the mark, the picture would appear again).
 */
export async function unmarkPerson(actor: Person, input: z.infer<typeof unmarkPersonSchema>): Promise<void> {
  const { pictureId, personId } = unmarkPersonSchema.parse(input);
  await db.transaction(async (tx) => {
    const { jobcenterId } = await lockPicture(tx, actor, "media.markPeople", pictureId);
    const { rows } = await tx.execute(sql`select from withdrawn_people where person_id = ${personId}`);
    if (rows.length > 0)
      throw new NotPossibleNow(
        "the person withdrew",
        "Diese Person hat ihre Einwilligung widerrufen. Die Markierung bleibt, damit das Bild nicht wieder erscheint.",
      );
    const removed = await tx
      .delete(mediaPeople)
      .where(and(eq(mediaPeople.mediaId, pictureId), eq(mediaPeople.personId, personId)))
      .returning({ personId: mediaPeople.personId });
    if (removed.length === 0) return;
    await raiseEdition(tx);
    await recordHistory(
      tx,
      actor,
      "media.unmarkPerson",
      { type: "media", id: pictureId, jobcenterId },
      { personId },
    );
  });
}
