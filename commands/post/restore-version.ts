import { and, eq } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { manuscriptIn } from "@/db/manuscript";
import { revisions, savedVersions } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import type { Manuscript } from "@/domain/post/manuscript";
import { requireVersion } from "@/domain/post/workflow";
import { authorise } from "@/domain/policy";
import { NotAllowed } from "@/domain/refusals";
import { lockPost, type PostRow, textIsErased } from "./step/lock-post";
import { parseManuscript, requireOwnParts } from "./step/parse-manuscript";
import { requireOwnOriginal } from "./step/require-own-original";
import { writeManuscript, type SavedDraft } from "./save-draft";

/**
 * Saves an earlier text as the newest version; the text it replaces is kept (E-014). `from` names a saved
 * version of a revision, or with `version: null` the revision as it was submitted or approved. Throws
 * NotAllowed, NotPossibleNow (changed meanwhile, submitted or erased), NotReady (its pictures are gone).
 */
export async function restoreVersion(
  actor: Person,
  input: { postId: string; version: number; from: { revisionId: string; version: number | null } },
): Promise<SavedDraft> {
  return db.transaction(async (tx) => {
    const locked = await lockPost(tx, input.postId);
    authorise(actor, "post.save", locked.subject);
    requireVersion(locked.latest.version, input.version);
    const earlier = parseManuscript(locked.post.kind, await earlierText(tx, locked.post, input.from));
    await requireOwnParts(tx, locked.post.jobcenterId, earlier);
    await requireOwnOriginal(tx, locked.post, earlier);
    return writeManuscript(tx, actor, locked, earlier, true);
  });
}

async function earlierText(
  tx: Transaction,
  post: PostRow,
  from: { revisionId: string; version: number | null },
): Promise<Manuscript> {
  const [revision] = await tx
    .select()
    .from(revisions)
    .where(and(eq(revisions.id, from.revisionId), eq(revisions.postId, post.id)));
  if (!revision) throw new NotAllowed("post.read");
  if (revision.erasedAt) throw textIsErased();
  if (from.version === null) return manuscriptIn(post.kind, revision);
  const [saved] = await tx
    .select()
    .from(savedVersions)
    .where(and(eq(savedVersions.revisionId, revision.id), eq(savedVersions.version, from.version)));
  if (!saved) throw new NotAllowed("post.read");
  return saved.manuscript;
}
