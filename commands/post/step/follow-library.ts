import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { contentHash, picturesOf } from "@/db/content-hash";
import { manuscriptIn } from "@/db/manuscript";
import { listPictures, suggestedFocalPoints } from "@/db/revision-pictures";
import { revisions } from "@/db/schema";
import type { PostRow, RevisionRow } from "./lock-post";

/**
 * Gives the pictures of an open draft the focal points that the library suggests now. When one changed, so
 * does the hash, and whoever confirmed the draft must confirm it again (B-023). The post is locked.
 */
export async function followLibrary(
  tx: Transaction,
  { kind }: Pick<PostRow, "kind">,
  draft: RevisionRow,
): Promise<void> {
  const manuscript = manuscriptIn(kind, draft);
  const focalPoints = await suggestedFocalPoints(tx, picturesOf(manuscript));
  await listPictures(tx, draft.id, focalPoints);
  await tx
    .update(revisions)
    .set({ contentHash: contentHash(manuscript, focalPoints) })
    .where(eq(revisions.id, draft.id));
}
