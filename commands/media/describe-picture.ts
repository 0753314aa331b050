import * as z from "zod";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { media } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { eq } from "drizzle-orm";
import { followInDrafts, lockDraftsWith } from "./step/drafts-with-picture";
import { lockPicture } from "./step/lock-picture";
import { pictureWordsSchema, readPictureWords } from "./step/picture-words";

export const pictureDescriptionSchema = pictureWordsSchema.extend({
  /** Percent from the left and from the top. */
  focalX: z.int().min(0).max(100),
  focalY: z.int().min(0).max(100),
});

/**
 * Changes what the library suggests for a picture: description, credit and focal point. Posts keep the words
 * they were written with. Open drafts take the focal point at once; what is submitted or approved keeps its
 * own, so readers see no difference (docs/decisions/0079). Throws NotAllowed, NotReady (altText, credit),
 * NotPossibleNow (the picture is being put into another draft).
 */
export async function describePicture(
  actor: Person,
  id: string,
  input: z.infer<typeof pictureDescriptionSchema>,
): Promise<void> {
  const { focalX, focalY, ...words } = pictureDescriptionSchema.parse(input);
  await db.transaction(async (tx) => {
    // Whoever saves a draft locks its post first and the picture second; the same order here.
    const drafts = await lockDraftsWith(tx, actor, id);
    const picture = await lockPicture(tx, actor, "media.describe", id);
    const written = readPictureWords(words);
    await tx
      .update(media)
      .set({ ...written, focalX, focalY })
      .where(eq(media.id, id));
    await recordHistory(tx, actor, "media.describe", { type: "media", id, jobcenterId: picture.jobcenterId });
    if (picture.focalX !== focalX || picture.focalY !== focalY) await followInDrafts(tx, drafts, id);
  });
}
