import { eq } from "drizzle-orm";
import { contentHash, picturesOf } from "@/db/content-hash";
import { columnsOf } from "@/db/manuscript";
import { listPictures, suggestedFocalPoints } from "@/db/revision-pictures";
import { revisionConsents, revisions } from "@/db/schema";
import type { Manuscript } from "@/domain/post/manuscript";
import type { RevisionState } from "@/domain/post/workflow";
import { only, type Store } from "./store";

export type Revision = typeof revisions.$inferSelect;

export type RevisionWishes = {
  postId: string;
  number: number;
  state: RevisionState;
  manuscript: Manuscript;
  consentIds: string[];
  editorId: string;
  moderatorId: string;
  sentBackBecause: string;
  handedInAt: Date;
  at: Date;
};

/**
 * Takes a revision through every state: written with persons and pictures, submitted, decided. The database
 * refuses a shorter way.
 */
export async function aRevision(store: Store, wishes: RevisionWishes): Promise<Revision> {
  const { postId, number, state, manuscript, consentIds, editorId, moderatorId, handedInAt, at } = wishes;
  const focalPoints = await suggestedFocalPoints(store, picturesOf(manuscript));
  const draft = only(
    await store
      .insert(revisions)
      .values({
        postId,
        number,
        ...columnsOf(manuscript),
        contentHash: contentHash(manuscript, focalPoints),
        createdBy: editorId,
        savedBy: editorId,
        createdAt: handedInAt,
        savedAt: handedInAt,
      })
      .returning(),
  );
  await listPictures(store, draft.id, focalPoints);
  for (const consentId of consentIds) {
    await store
      .insert(revisionConsents)
      .values({
        revisionId: draft.id,
        consentId,
        confirmedHash: draft.contentHash,
        confirmedOn: handedInAt.toISOString().slice(0, 10),
        confirmedBy: editorId,
        toldKinds: [],
      });
  }
  if (state === "draft") return draft;

  const step = async (columns: Partial<typeof revisions.$inferInsert>) =>
    only(await store.update(revisions).set(columns).where(eq(revisions.id, draft.id)).returning());
  const submitted = await step({ state: "submitted", submittedBy: editorId, submittedAt: handedInAt });
  if (state === "approved") return step({ state, approvedBy: moderatorId, approvedAt: at });
  if (state === "sent_back")
    return step({ state, sentBackBy: moderatorId, sentBackAt: at, sentBackBecause: wishes.sentBackBecause });
  return submitted;
}
