import * as z from "zod";
import { raiseEdition } from "@/commands/step/raise-edition";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { media } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { eq } from "drizzle-orm";
import { lockPicture } from "./step/lock-picture";
import { pictureWordsSchema, readPictureWords } from "./step/picture-words";

export const pictureDescriptionSchema = pictureWordsSchema.extend({
  /** Percent from the left and from the top. */
  focalX: z.int().min(0).max(100),
  focalY: z.int().min(0).max(100),
});

/**
 * Changes description, credit and focal point of a picture in the library. Posts keep the description they
 * were written with; the focal point changes everywhere. Throws NotAllowed, NotReady (altText, credit).
 */
export async function describePicture(
  actor: Person,
  id: string,
  input: z.infer<typeof pictureDescriptionSchema>,
): Promise<void> {
  const { focalX, focalY, ...words } = pictureDescriptionSchema.parse(input);
  await db.transaction(async (tx) => {
    const picture = await lockPicture(tx, actor, "media.describe", id);
    const written = readPictureWords(words);
    await tx
      .update(media)
      .set({ ...written, focalX, focalY })
      .where(eq(media.id, id));
    await recordHistory(tx, actor, "media.describe", { type: "media", id, jobcenterId: picture.jobcenterId });
    if (picture.focalX !== focalX || picture.focalY !== focalY) await raiseEdition(tx);
  });
}
