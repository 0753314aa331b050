import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { media } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { type LibraryPicture, pictureFileKey, pictureOriginalKey } from "@/domain/media/picture";
import { authorise } from "@/domain/policy";
import { NotAllowed } from "@/domain/refusals";
import { type PreparedPicture, preparePicture } from "@/platform/images/prepare-picture";
import { randomKey, storage } from "@/platform/storage/storage";
import { type PictureWords, readPictureWords } from "./step/picture-words";

/**
 * Takes a picture into the library of the actor's Jobcenter: checked, re-encoded without metadata, described.
 * `bytes` is the whole upload. The name of the uploaded file is not kept: it may be that of a person (B-039).
 * Throws NotAllowed for people without a Jobcenter, NotReady for the words (altText, credit) or the file
 * (datei).
 */
export async function addPicture(
  actor: Person,
  input: PictureWords & { bytes: Uint8Array },
): Promise<LibraryPicture> {
  const { jobcenterId } = actor;
  if (jobcenterId === null) throw new NotAllowed("media.add");
  authorise(actor, "media.add", { jobcenterId });
  const { bytes, ...given } = input;
  const words = readPictureWords(given);
  const prepared = await preparePicture(Buffer.from(bytes));
  const key = randomKey();
  // Files first: a row never points to nothing, and files without a row are collected later.
  await storeFiles(key, bytes, prepared);
  return db.transaction(async (tx) => {
    const [picture] = await tx
      .insert(media)
      .values({
        ...words,
        ...rowOf(prepared),
        jobcenterId,
        key,
        bytes: bytes.byteLength,
        createdBy: actor.accountId,
      })
      .returning();
    if (!picture) throw new Error("the picture was not stored");
    await recordHistory(tx, actor, "media.add", { type: "media", id: picture.id, jobcenterId });
    return asLibraryPicture(picture);
  });
}

async function storeFiles(key: string, original: Uint8Array, { files }: PreparedPicture): Promise<void> {
  await storage().put(pictureOriginalKey(key), original);
  for (const { width, format, bytes } of files)
    await storage().put(pictureFileKey(key, width, format), bytes);
}

function rowOf({ width, height, widths, sha256, extension }: PreparedPicture) {
  return { width, height, widths, sha256, fileName: `bild.${extension}` };
}

/** The part of a row that the desk shows. */
function asLibraryPicture(row: typeof media.$inferSelect): LibraryPicture {
  const { id, key, width, height, widths, altText, credit, focalX, focalY } = row;
  return { id, key, width, height, widths, altText, credit, focalX, focalY };
}
