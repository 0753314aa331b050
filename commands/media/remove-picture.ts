import { eq } from "drizzle-orm";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { media, revisionMedia } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { NotPossibleNow } from "@/domain/refusals";
import { deletePictureFiles } from "./step/delete-picture-files";
import { lockPicture } from "./step/lock-picture";

/**
 * Deletes a picture and all its files. Throws NotAllowed, NotPossibleNow while any revision of a post shows
 * it.
 */
export async function removePicture(actor: Person, id: string): Promise<void> {
  const { key } = await db.transaction(async (tx) => {
    const picture = await lockPicture(tx, actor, "media.remove", id);
    const uses = await tx.select().from(revisionMedia).where(eq(revisionMedia.mediaId, id)).limit(1);
    if (uses.length > 0) {
      throw new NotPossibleNow(
        "picture in use",
        "Das Bild wird in einem Beitrag verwendet, vielleicht in einer früheren Fassung. Es kann deshalb nicht gelöscht werden.",
      );
    }
    await tx.delete(media).where(eq(media.id, id));
    await recordHistory(tx, actor, "media.remove", { type: "media", id, jobcenterId: picture.jobcenterId });
    return picture;
  });
  // After the commit. When this fails, removeOrphanFiles deletes the rest.
  await deletePictureFiles(key);
}
