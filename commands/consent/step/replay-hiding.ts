import { and, eq } from "drizzle-orm";
import { raiseEdition } from "@/commands/step/raise-edition";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { postHidings, posts, reports } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import type { LedgerEntry } from "@/platform/storage/withdrawal-ledger";

/**
 * Hides a post again for the rest of its time. Returns false when the database knows the hiding, when its
 * time is over, or when the post or the report is missing: then nobody sees the post, or the report is
 * closed.
 */
export function replayHiding(
  actor: Actor,
  { postId, reportId, at, until }: Extract<LedgerEntry, { kind: "hidden" }>,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [post] = await tx.select().from(posts).where(eq(posts.id, postId)).for("update");
    const isReportOpen = (await tx.$count(reports, eq(reports.id, reportId))) > 0;
    if (!post || !isReportOpen || new Date(until) <= new Date()) return false;
    const isKnown = and(eq(postHidings.postId, postId), eq(postHidings.reportId, reportId));
    if ((await tx.$count(postHidings, isKnown)) > 0) return false;
    await tx.insert(postHidings).values({ postId, reportId, hiddenAt: new Date(at), until: new Date(until) });
    await raiseEdition(tx);
    const { jobcenterId } = post;
    await recordHistory(tx, actor, "post.replayHiding", { type: "post", id: postId, jobcenterId });
    return true;
  });
}
