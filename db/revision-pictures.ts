// The pictures of a revision, each with the focal point it had when the draft was written (docs/decisions/0079).
import { eq, inArray } from "drizzle-orm";
import type { FocalPoints } from "@/domain/media/focal-point";
import type { Database, Transaction } from "./client";
import { media, revisionMedia } from "./schema";

type Writer = Database | Transaction;

/**
 * The focal points that the library suggests now. Locked until the end of the transaction, so that no
 * description changes between reading and writing; who writes a draft has locked its post before.
 */
export async function suggestedFocalPoints(writer: Writer, mediaIds: string[]): Promise<FocalPoints> {
  if (mediaIds.length === 0) return {};
  const rows = await writer
    .select({ id: media.id, x: media.focalX, y: media.focalY })
    .from(media)
    .where(inArray(media.id, mediaIds))
    .orderBy(media.id)
    .for("share");
  return Object.fromEntries(rows.map(({ id, x, y }) => [id, { x, y }]));
}

/** Makes these the pictures of a draft. */
export async function listPictures(
  writer: Writer,
  revisionId: string,
  focalPoints: FocalPoints,
): Promise<void> {
  await writer.delete(revisionMedia).where(eq(revisionMedia.revisionId, revisionId));
  const rows = Object.entries(focalPoints).map(([mediaId, { x, y }]) => ({
    revisionId,
    mediaId,
    focalX: x,
    focalY: y,
  }));
  if (rows.length > 0) await writer.insert(revisionMedia).values(rows);
}
