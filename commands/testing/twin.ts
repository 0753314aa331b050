// What the tests of versions in Leichte Sprache prepare.
import { eq, sql } from "drizzle-orm";
import { approvePost } from "@/commands/post/approve-post";
import { saveDraft } from "@/commands/post/save-draft";
import { submitPost } from "@/commands/post/submit-post";
import type { Cast } from "@/commands/testing";
import { portalDb } from "@/db/client";
import { aManuscript } from "@/db/factories";
import { publicTwins } from "@/db/schema/public-view";
import { newLeichteSprache } from "@/domain/post/leichte-sprache";

/** A manuscript in Leichte Sprache, written from this revision of the original. */
export const inLeichteSprache = (madeFrom: number, changes = {}) =>
  aManuscript("article", {
    title: "Hilfe im Dorf",
    leichteSprache: { ...newLeichteSprache(madeFrom), translator: "Büro Beispiel", ...changes },
  });

/** The twin as readers see it, or null. */
export const publicTwin = async (postId: string) =>
  (await portalDb.select().from(publicTwins).where(eq(publicTwins.id, postId)))[0] ?? null;

/** What the address of the twin below this post of Emsland answers, or null when there never was one. */
export const twinAddress = async (slug: string) =>
  (await portalDb.execute(sql`select answer, slug from twin_address('emsland', ${slug})`)).rows[0] ?? null;

/** The editor saves and submits the manuscript, and the moderator approves it. */
export async function saveAndApprove(
  people: Cast,
  postId: string,
  version: number,
  manuscript = inLeichteSprache(1),
) {
  const saved = await saveDraft(people.editor, { postId, version, manuscript });
  await submitPost(people.editor, { postId, version: saved.version });
  return approvePost(people.moderator, { postId, version: saved.version });
}
