// The start page.
import "server-only";
import { and, desc, eq, inArray, not, notInArray } from "drizzle-orm";
import { portalDb } from "@/db/client";
import { publicFigures, publicList } from "@/db/schema/public-view";
import { berlinDay } from "@/domain/date-words";
import { weekCounts, weekOf, weeks } from "./aktionswoche";
import { newestPosts } from "./post-list";

const featuredStories = 3;
const mostNew = 8;
/** The block of figures the campaign has used since its first day. */
const campaignFigures = ["people_supported", "integrations_per_year", "inhabitants_covered", "jobcenter_kommunal"];
const allJobcenters = "jobcenter_total";

export async function home() {
  const [week, stories, figures] = await Promise.all([
    currentWeek(),
    newestPosts(eq(publicList.kind, "success_story"), featuredStories),
    federalFigures(),
  ]);
  const shown = stories.map((story) => story.id);
  return { week, stories, figures, newest: await newestOf(shown) };
}

/** The newest of all kinds; in the days before an Aktionswoche its many Aktionen leave room for the rest. */
async function newestOf(shown: string[]) {
  const isNew = shown.length > 0 ? notInArray(publicList.id, shown) : undefined;
  const isEvent = eq(publicList.kind, "veranstaltung");
  const [events, others] = await Promise.all([
    newestPosts(and(isNew, isEvent), mostNew),
    newestPosts(and(isNew, not(isEvent)), mostNew),
  ]);
  const mostEvents = Math.max(mostNew / 2, mostNew - others.length);
  return [...events.slice(0, mostEvents), ...others]
    .sort((one, other) => other.publishedAt.localeCompare(one.publishedAt) || other.id.localeCompare(one.id))
    .slice(0, mostNew);
}

/** The Aktionswoche that is on or comes next; a past one has its own page. */
async function currentWeek() {
  const today = berlinDay(new Date());
  const week = weekOf(await weeks(), today);
  if (!week || week.endsOn < today) return null;
  return { ...week, ...(await weekCounts(week)), today };
}

/** The newest value of each. */
async function federalFigures() {
  const rows = await portalDb
    .select()
    .from(publicFigures)
    .where(and(eq(publicFigures.scope, "bund"), inArray(publicFigures.indicator, [...campaignFigures, allJobcenters])))
    .orderBy(desc(publicFigures.asOf), publicFigures.id)
    .limit(100);
  const newest = (indicator: string) => rows.find((row) => row.indicator === indicator);
  const total = newest(allJobcenters)?.value;
  return campaignFigures.flatMap((indicator) => {
    const figure = newest(indicator);
    if (!figure) return [];
    const isShareOfAll = indicator === "jobcenter_kommunal" && total !== undefined;
    return isShareOfAll ? { ...figure, label: `der ${total} Jobcenter arbeiten in kommunaler Verantwortung` } : figure;
  });
}

export type Home = Awaited<ReturnType<typeof home>>;
