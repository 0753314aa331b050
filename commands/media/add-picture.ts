import type { media } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import type { LibraryPicture } from "@/domain/media/picture";
import { authorise } from "@/domain/policy";
import { NotAllowed } from "@/domain/refusals";
import { preparePicture } from "@/platform/images/prepare-picture";
import { keepPicture } from "./step/keep-picture";
import { type PictureWords, readPictureWords } from "./step/picture-words";

/**
 * Adds a picture to the library of the actor's Jobcenter: checks it, encodes it anew without metadata and
 * stores that original and its derivatives (B-050). `bytes` is the whole upload; its bytes are not stored.
 * The name of the uploaded file is not stored: it may contain the name of a person (B-039). Throws NotAllowed
 * for people without a Jobcenter, NotReady for the words (altText, credit) or the file (datei).
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
  return asLibraryPicture(await keepPicture(actor, { ...words, jobcenterId, prepared }));
}

/** The part of a row that the desk shows. */
function asLibraryPicture(row: typeof media.$inferSelect): LibraryPicture {
  const { id, key, width, height, widths, altText, credit, focalX, focalY } = row;
  return { id, key, width, height, widths, altText, credit, focalX, focalY };
}
