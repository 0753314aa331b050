import * as z from "zod";
import { deletePictureFiles } from "@/commands/media/step/delete-picture-files";
import { databaseTime } from "@/commands/step/database-time";
import { raiseEdition } from "@/commands/step/raise-edition";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { erasures } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import { erasureReasons } from "@/domain/consent/erasure";
import { keyedHash } from "@/platform/secret";
import { storage } from "@/platform/storage/storage";
import { belongingsOf } from "./step/belongings";
import { eraseAddresses } from "./step/erase-addresses";
import { eraseMentions } from "./step/erase-mentions";
import { erasePictures } from "./step/erase-pictures";
import { eraseRecord } from "./step/erase-record";
import { eraseRevisions } from "./step/erase-revisions";
import { freeStartPage } from "./step/free-start-page";
import { noteNameHits } from "./step/note-name-hits";
import { lockWithdrawnPerson, personToErase } from "./step/lock-withdrawn-person";
import { writeDown } from "./write-down-withdrawals";

export const eraseWithdrawnPersonSchema = z.strictObject({
  personId: z.uuid(),
  because: z.enum(erasureReasons),
});

/**
 * Erases all content of a person who withdrew: texts with all versions, pictures with their files, addresses,
 * names and evidence. What stays proves that it was erased and says nothing of it (B-032,
 * docs/decisions/0081). It cannot be undone. Returns false when nothing is left to erase. Throws NotAllowed,
 * NotPossibleNow (the person has not withdrawn, or has given a new consent).
 */
export async function eraseWithdrawnPerson(
  actor: Actor,
  input: z.infer<typeof eraseWithdrawnPersonSchema>,
): Promise<boolean> {
  const { personId, because } = eraseWithdrawnPersonSchema.parse(input);
  const erased = await db.transaction(async (tx) => {
    const person = await personToErase(tx, actor, personId);
    const { jobcenterId } = person;
    const belongings = await belongingsOf(tx, person);
    const locked = await lockWithdrawnPerson(tx, personId, belongings);
    if (!locked) return null;
    const { withdrawnAt } = locked;
    const now = await databaseTime(tx);
    const contents = await eraseRevisions(tx, belongings, { withdrawnAt, now });
    await freeStartPage(tx, belongings);
    await eraseAddresses(tx, belongings);
    await erasePictures(tx, belongings, now);
    await eraseMentions(tx, belongings, jobcenterId);
    await noteNameHits(tx, belongings, person);
    if (!locked.person.erasedAt) await eraseRecord(tx, belongings, { personId, now });
    const [pictures, texts] = [belongings.pictures.length, contents.length];
    await tx
      .insert(erasures)
      .values({
        personId,
        jobcenterId,
        because,
        withdrawnAt,
        erasedAt: now,
        postIds: belongings.posts.map(({ id }) => id),
        revisions: texts,
        pictures,
        contentHash: keyedHash("erasure", contents.toSorted().join("\n")),
      });
    await recordHistory(
      tx,
      actor,
      "person.erase",
      { type: "person", id: personId, jobcenterId },
      { because, revisions: texts, pictures },
    );
    for (const { id } of belongings.posts)
      await recordHistory(tx, actor, "post.erase", { type: "post", id, jobcenterId }, { because });
    await raiseEdition(tx);
    return { at: now.toISOString(), ...belongings };
  });
  if (!erased) return false;
  await writeDown({ kind: "erased", personId, because, at: erased.at });
  // When this fails, no row refers to the files any more and removeOrphanFiles deletes them.
  for (const { key } of erased.pictures) await deletePictureFiles(key);
  for (const { evidenceKey } of erased.consents) if (evidenceKey) await storage().delete(evidenceKey);
  return true;
}
