import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { manuscriptIn } from "@/db/manuscript";
import { posts, revisions } from "@/db/schema";
import { unseenChange } from "@/db/unseen-change";
import type { UnseenText } from "@/domain/consent/concerned-post";
import { changesBetween } from "./change";

/** What changed in a revision since the person said yes to a text of the post. Callers have authorised. */
export async function unseenText(revisionId: string, consentId: string): Promise<UnseenText | null> {
  const [row] = await db
    .select({ post: posts, revision: revisions })
    .from(revisions)
    .innerJoin(posts, eq(posts.id, revisions.postId))
    .where(eq(revisions.id, revisionId));
  const change = row && (await unseenChange(db, row, consentId));
  if (!change) return null;
  const { seen, whyThePersonDecides } = change;
  return { changes: changesBetween(seen, manuscriptIn(row.post.kind, row.revision)), whyThePersonDecides };
}
