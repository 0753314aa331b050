// Veranstaltungen for calendars, if their people agreed to that: lists, and a single one for its own address.
import "server-only";
import { and, desc, eq, getViewSelectedFields, inArray, isNotNull, sql, type SQL } from "drizzle-orm";
import { portalDb } from "@/db/client";
import { jobcenters } from "@/db/schema";
import { publicList, publicPosts } from "@/db/schema/public-view";
import type { ProgrammeFilter } from "@/domain/campaign/programme-filter";
import type { CalendarEvent } from "@/domain/post/calendar-event";
import { storedDetails } from "@/domain/post/details";
import type { Week } from "./aktionswoche";
import { passes } from "./aktionswoche-programme";
import { isOpenIn } from "./open-output";
import { hostedBy } from "./summaries";

const longest = 1_000;

/** All of the campaign, the latest first. */
export function campaignCalendar(): Promise<CalendarEvent[]> {
  return calendarEvents(isOpenIn("calendars"));
}

/** Those of one Jobcenter, as home or co-host. */
export function jobcenterCalendar(jobcenterId: string): Promise<CalendarEvent[]> {
  return calendarEvents(and(isOpenIn("calendars"), hostedBy(jobcenterId)));
}

/** Those of an Aktionswoche that pass a filter; all of them unless told otherwise. */
export function weekCalendar(week: Week, filter?: ProgrammeFilter): Promise<CalendarEvent[]> {
  return calendarEvents(
    and(isOpenIn("calendars"), eq(publicList.aktionswocheId, week.id), filter && passes(filter)),
  );
}

/** The Veranstaltung at an address, null when none may be read there by calendars. */
export async function calendarEventAt(jobcenter: string, slug: string): Promise<CalendarEvent | null> {
  const [event] = await calendarEvents(
    and(
      isOpenIn("calendars"),
      eq(
        publicList.jobcenterId,
        portalDb.select({ id: jobcenters.id }).from(jobcenters).where(eq(jobcenters.slug, jobcenter)),
      ),
      eq(publicList.slug, slug),
    ),
  );
  return event ?? null;
}

const hostNames = sql<string[]>`array(
  select j.name from public_hosts h join jobcenters j on j.id = h.jobcenter_id where h.post_id = ${publicPosts.id} order by j.name, j.slug)`;

/** Veranstaltungen that pass a condition on the list, the latest first. */
export async function calendarEvents(where: SQL | undefined): Promise<CalendarEvent[]> {
  const listed = await portalDb
    .select({ id: publicList.id })
    .from(publicList)
    .where(and(eq(publicList.kind, "veranstaltung"), isNotNull(publicList.startsAt), where))
    .orderBy(desc(publicList.startsAt), publicList.id)
    .limit(longest);
  if (listed.length === 0) return [];
  const rows = await portalDb
    .select({
      post: getViewSelectedFields(publicPosts),
      home: jobcenters.slug,
      jobcenterName: jobcenters.name,
      hosts: hostNames,
    })
    .from(publicPosts)
    .innerJoin(jobcenters, eq(jobcenters.id, publicPosts.jobcenterId))
    .where(
      inArray(
        publicPosts.id,
        listed.map(({ id }) => id),
      ),
    )
    .orderBy(desc(publicPosts.startsAt), publicPosts.id);
  return rows.map(({ post, home, jobcenterName, hosts }) => ({
    id: post.id,
    revisionNumber: post.revisionNumber,
    title: post.title,
    teaser: post.teaser,
    href: `/jobcenter/${home}/${post.slug}`,
    jobcenterName,
    hosts,
    details: storedDetails("veranstaltung", post.details).details,
    startsAt: post.startsAt!,
    endsAt: post.endsAt,
    publishedAt: post.publishedAt,
    changedAt: post.changedAt,
  }));
}
