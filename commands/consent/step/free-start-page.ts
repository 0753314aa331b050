import { and, inArray, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { featuredStories } from "@/db/schema";
import type { Belongings } from "./belongings";

/** Frees the places on the start page of stories that have no text for readers any more. */
export async function freeStartPage(tx: Transaction, { posts }: Belongings): Promise<void> {
  await tx.delete(featuredStories).where(
    and(
      inArray(
        featuredStories.postId,
        posts.map(({ id }) => id),
      ),
      sql`exists (select from posts p where p.id = ${featuredStories.postId}
        and p.public_revision_id is null and p.next_revision_id is null)`,
    ),
  );
}
