import "server-only";
import { and, asc, count, desc, eq, isNull, sql, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { externalUses, jobcenters, posts, removalTasks } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import type { ExternalUse, RemovalTask } from "@/domain/consent/external-use";
import { can } from "@/domain/policy";
import { within } from "./within";

/** Where a post was used outside this portal, the newest first; null when the actor may not read it. */
export async function usesOfPost(
  actor: Person,
  postId: string,
): Promise<{ uses: ExternalUse[]; mayEnter: boolean } | null> {
  const [post] = await db.select().from(posts).where(eq(posts.id, postId));
  if (!post || !can(actor, "use.read", post)) return null;
  return {
    uses: await uses(actor, eq(externalUses.postId, postId)),
    mayEnter: can(actor, "use.enter", post),
  };
}

/** Uses of the posts that name a person or show a picture of the person. */
export async function usesOfPerson(actor: Person, personId: string): Promise<ExternalUse[]> {
  return uses(actor, isOfPerson(personId));
}

/**
 * Everybody outside who has to be told of a withdrawal, or was: what is open first, then by day. Of one
 * person, or of all that the actor may read.
 */
export async function removalTaskList(actor: Person, personId?: string): Promise<RemovalTask[]> {
  return db
    .select({
      id: removalTasks.id,
      jobcenter: jobcenters.name,
      kind: externalUses.kind,
      place: externalUses.place,
      address: externalUses.address,
      usedOn: externalUses.usedOn,
      dueOn: removalTasks.dueOn,
      doneAt: removalTasks.doneAt,
      answer: removalTasks.answer,
      path: sql<string | null>`(select '/jobcenter/' || home.slug || '/' || original.slug
          || case when p.twin_of is null then '' else '/leichte-sprache' end
        from posts p join posts original on original.id = coalesce(p.twin_of, p.id)
        join jobcenters home on home.id = p.jobcenter_id where p.id = ${externalUses.postId})`,
    })
    .from(removalTasks)
    .innerJoin(externalUses, eq(externalUses.id, removalTasks.useId))
    .innerJoin(jobcenters, eq(jobcenters.id, removalTasks.jobcenterId))
    .where(
      and(
        within(actor, "use.read", removalTasks),
        personId === undefined
          ? undefined
          : sql`exists (select from consents c where c.id = ${removalTasks.consentId} and c.person_id = ${personId})`,
      ),
    )
    .orderBy(desc(isNull(removalTasks.doneAt)), asc(removalTasks.dueOn), removalTasks.id)
    .limit(200);
}

/** How many tasks are open, and since which day the oldest of them is due. */
export async function openRemovals(actor: Person): Promise<{ open: number; dueOn: string | null }> {
  const [row] = await db
    .select({ open: count(), dueOn: sql<string | null>`min(${removalTasks.dueOn})::text` })
    .from(removalTasks)
    .where(and(within(actor, "use.read", removalTasks), isNull(removalTasks.doneAt)));
  return row ?? { open: 0, dueOn: null };
}

function uses(actor: Person, which: SQL): Promise<ExternalUse[]> {
  const { id, postId, kind, place, address, usedOn } = externalUses;
  return db
    .select({ id, postId, kind, place, address, usedOn })
    .from(externalUses)
    .where(and(within(actor, "use.read", externalUses), which))
    .orderBy(desc(usedOn), id)
    .limit(200);
}

const isOfPerson = (personId: string) => sql`exists (
  select from posts p join posts text on coalesce(text.twin_of, text.id) = coalesce(p.twin_of, p.id)
  join revisions r on r.post_id = text.id
  where p.id = ${externalUses.postId} and (
    exists (select from revision_consents rc join consents c on c.id = rc.consent_id
      where rc.revision_id = r.id and c.person_id = ${personId})
    or exists (select from revision_media rm join media_people mp on mp.media_id = rm.media_id
      where rm.revision_id = r.id and mp.person_id = ${personId})))`;
