import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { media } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { pictureFileKey, pictureOriginalKey } from "@/domain/media/picture";
import type { PreparedPicture } from "@/platform/images/prepare-picture";
import { randomKey, storage } from "@/platform/storage/storage";

type Kept = { jobcenterId: string; altText: string; credit: string; prepared: PreparedPicture };

/** Stores the files of a prepared picture, its row in the library of that Jobcenter, and the history entry. */
export async function keepPicture(
  actor: Person,
  { jobcenterId, altText, credit, prepared }: Kept,
): Promise<typeof media.$inferSelect> {
  const { width, height, widths, original, sha256, extension } = prepared;
  const key = randomKey();
  // Files first: a row never points to nothing, and files without a row are collected later.
  await storeFiles(key, prepared);
  return db.transaction(async (tx) => {
    const [picture] = await tx
      .insert(media)
      .values({
        jobcenterId,
        altText,
        credit,
        key,
        width,
        height,
        widths,
        sha256,
        fileName: `bild.${extension}`,
        bytes: original.byteLength,
        createdBy: actor.accountId,
      })
      .returning();
    if (!picture) throw new Error("the picture was not stored");
    await recordHistory(tx, actor, "media.add", { type: "media", id: picture.id, jobcenterId });
    return picture;
  });
}

async function storeFiles(key: string, { original, files }: PreparedPicture): Promise<void> {
  await Promise.all([
    storage().put(pictureOriginalKey(key), original),
    ...files.map(({ width, format, bytes }) => storage().put(pictureFileKey(key, width, format), bytes)),
  ]);
}
