// Aktionen of several Jobcenter: what the inviting one sees of its hosts, and what an invited one may see
// (decision 44).
import "server-only";
import { and, asc, desc, eq, isNull, ne, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { jobcenters, postHosts, posts, revisions } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { timeRange } from "@/domain/date-words";
import { storedDetails, veranstaltungForms } from "@/domain/post/details";
import { datesOf, veranstaltungState } from "@/domain/post/veranstaltung-marks";
import { can } from "@/domain/policy";
import { type Host, hostState, type Hosting } from "@/domain/post/hosting";

/** All Jobcenter that were asked, for the home. Callers have authorised. */
export async function hostsOf(postId: string): Promise<Host[]> {
  const rows = await db
    .select({ host: postHosts, name: jobcenters.name })
    .from(postHosts)
    .innerJoin(jobcenters, eq(jobcenters.id, postHosts.jobcenterId))
    .where(eq(postHosts.postId, postId))
    .orderBy(asc(jobcenters.name), asc(jobcenters.slug));
  return rows.map(({ host, name }) => ({
    jobcenterId: host.jobcenterId,
    name,
    state: hostState(host),
    since: (host.acceptedAt ?? host.declinedAt ?? host.invitedAt).toISOString(),
  }));
}

/**
 * The invitations that wait for the actor's Jobcenter and what it hosts with others; open invitations and the
 * next dates first.
 */
export async function hostings(actor: Person): Promise<Hosting[]> {
  return read(actor);
}

/** One of them; null when the actor's Jobcenter is not or no longer invited. */
export async function hosting(actor: Person, postId: string): Promise<Hosting | null> {
  const [found] = await read(actor, postId);
  return found ?? null;
}

const newestNumber = sql`(select max(newest.number) from revisions newest where newest.post_id = ${posts.id})`;
const othersOf = (own: string) => sql<string[]>`array(
  select j.name from post_hosts h join jobcenters j on j.id = h.jobcenter_id
  where h.post_id = ${posts.id} and h.jobcenter_id <> ${own} and h.declined_at is null order by j.name, j.slug)`;

async function read(actor: Person, postId?: string): Promise<Hosting[]> {
  const own = actor.jobcenterId;
  if (own === null || !can(actor, "hosting.read", { jobcenterId: own })) return [];
  const rows = await db
    .select({
      post: { id: posts.id, slug: posts.slug },
      host: postHosts,
      home: { name: jobcenters.name, slug: jobcenters.slug },
      title: revisions.title,
      details: revisions.details,
      others: othersOf(own),
      isPublic: sql<boolean>`exists (select from public_posts v where v.id = ${posts.id})`,
    })
    .from(postHosts)
    .innerJoin(posts, eq(posts.id, postHosts.postId))
    .innerJoin(jobcenters, eq(jobcenters.id, posts.jobcenterId))
    .innerJoin(revisions, and(eq(revisions.postId, posts.id), eq(revisions.number, newestNumber)))
    .where(
      and(
        eq(postHosts.jobcenterId, own),
        isNull(postHosts.declinedAt),
        ne(posts.jobcenterId, own),
        postId ? eq(posts.id, postId) : undefined,
      ),
    )
    .orderBy(sql`${postHosts.acceptedAt} is not null`, desc(revisions.startsAt), posts.id)
    .limit(200);
  return rows.map(({ post, host, home, title, details, others, isPublic }) => {
    const veranstaltung = storedDetails("veranstaltung", details).details;
    return {
      postId: post.id,
      title: title || "Ohne Titel",
      form: veranstaltung.form ? veranstaltungForms[veranstaltung.form] : "",
      dates: datesOf(veranstaltung).map(({ startsAt, endsAt }) =>
        timeRange(startsAt, endsAt || null, veranstaltung.isAllDay),
      ),
      venues: veranstaltung.places
        .map(({ name, city }) => [name, city].filter(Boolean).join(", "))
        .filter(Boolean),
      state: veranstaltungState(veranstaltung),
      home: home.name,
      others,
      isInvitation: host.acceptedAt === null,
      invitedAt: host.invitedAt,
      href: isPublic ? `/jobcenter/${home.slug}/${post.slug}` : null,
    };
  });
}
