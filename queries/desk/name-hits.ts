import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { manuscriptIn } from "@/db/manuscript";
import { posts, revisions } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { containsName, textPieces } from "@/domain/person/name-hits";
import type { PersonDetail } from "@/domain/person/person-entry";
import { isHandedIn, isSeenByReaders } from "./seen-by-readers";
import { within } from "./within";

/** How many of the newest texts are read. */
const mostTexts = 1_000;

/**
 * Posts of a Jobcenter in which one of the names stands: in the newest text that the actor may read, or in
 * the public one.
 */
export async function nameHits(
  actor: Person,
  jobcenterId: string,
  names: string[],
): Promise<PersonDetail["nameHits"]> {
  const isNewest = sql`${revisions.number} = (select max(r.number) from revisions r where r.post_id = ${posts.id})`;
  const isPublicText = sql`${revisions.id} in (${posts.publicRevisionId}, ${posts.nextRevisionId})`;
  const texts = await db
    .select({ postId: posts.id, kind: posts.kind, revision: revisions, isPublic: isSeenByReaders })
    .from(revisions)
    .innerJoin(posts, eq(posts.id, revisions.postId))
    .where(
      and(
        eq(posts.jobcenterId, jobcenterId),
        within(actor, "post.read", { jobcenterId: posts.jobcenterId, isHandedIn }),
        sql`(${isNewest} or ${isPublicText})`,
      ),
    )
    .orderBy(desc(revisions.savedAt), revisions.id)
    .limit(mostTexts);
  const hits = new Map<string, PersonDetail["nameHits"][number]>();
  for (const { postId, kind, revision, isPublic } of texts) {
    const pieces = textPieces(manuscriptIn(kind, revision));
    const name = names.find((one) => pieces.some(({ text }) => containsName(text, one)));
    if (name && !hits.has(postId)) hits.set(postId, { postId, title: revision.title, isPublic, name });
  }
  return [...hits.values()];
}

/** Posts that were not decided when the name was erased. */
export async function undecidedPosts(actor: Person, personId: string): Promise<PersonDetail["nameHits"]> {
  const isReadable = within(actor, "post.read", { jobcenterId: posts.jobcenterId, isHandedIn }) ?? sql`true`;
  const { rows } = await db.execute<PersonDetail["nameHits"][number]>(sql`
    select posts.id as "postId", ${isSeenByReaders} as "isPublic", '' as name,
      (select title from revisions where revisions.post_id = posts.id and ${isReadable} order by number desc limit 1) as title
    from posts join post_people pp on pp.post_id = posts.id
    where pp.person_id = ${personId} and pp.is_meant is null
      and exists (select from revisions where revisions.post_id = posts.id and ${isReadable})
    order by posts.created_at desc, posts.id`);
  return rows;
}
