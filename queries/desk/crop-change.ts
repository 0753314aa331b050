import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { revisionMedia } from "@/db/schema";
import { focalWords } from "@/domain/media/focal-point";
import type { Change } from "@/domain/post/change";

/** The pictures that both revisions show, each with another crop. Callers have authorised. */
export async function cropChanges(beforeId: string, afterId: string): Promise<Change[]> {
  const before = alias(revisionMedia, "before");
  const rows = await db
    .select({
      id: revisionMedia.mediaId,
      was: { x: before.focalX, y: before.focalY },
      is: { x: revisionMedia.focalX, y: revisionMedia.focalY },
    })
    .from(revisionMedia)
    .innerJoin(before, and(eq(before.mediaId, revisionMedia.mediaId), eq(before.revisionId, beforeId)))
    .where(
      and(
        eq(revisionMedia.revisionId, afterId),
        sql`(${before.focalX}, ${before.focalY}) <> (${revisionMedia.focalX}, ${revisionMedia.focalY})`,
      ),
    )
    .orderBy(revisionMedia.mediaId);
  return rows.map(({ id, was, is }) => ({
    label: "Bildausschnitt",
    isChanged: true,
    parts: [
      { kind: "same", text: `Bild ${id.slice(0, 8)}: ` },
      { kind: "removed", text: focalWords(was) },
      { kind: "added", text: focalWords(is) },
    ],
  }));
}
