// The start page.
import "server-only";
import { and, desc, eq, inArray, not, notInArray } from "drizzle-orm";
import { portalDb } from "@/db/client";
import { publicFigures, publicPosts } from "@/db/schema/public-view";
import { berlinDay } from "@/domain/date-words";
import { weekCounts, weekOf, weeks } from "./aktionswoche";
import { summaries } from "./summaries";

const featuredStories = 3;
const newestPosts = 8;
/** The block of figures the campaign has used since its first day. */
const campaignFigures = ["people_supported", "integrations_per_year", "inhabitants_covered", "jobcenter_kommunal"];
const allJobcenters = "jobcenter_total";

export async function home() {
  const [week, stories, figures] = await Promise.all([
    currentWeek(),
    summaries(eq(publicPosts.kind, "success_story"), { limit: featuredStories }),
    federalFigures(),
  ]);
  const shown = stories.map((story) => story.id);
  return { week, stories, figures, newest: await newestOf(shown) };
}

/** The newest of all kinds; in the days before an Aktionswoche its many Aktionen leave room for the rest. */
async function newestOf(shown: string[]) {
  const isNew = shown.length > 0 ? notInArray(publicPosts.id, shown) : undefined;
  const isEvent = eq(publicPosts.kind, "veranstaltung");
  const [events, others] = await Promise.all([
    summaries(and(isNew, isEvent), { limit: newestPosts }),
    summaries(and(isNew, not(isEvent)), { limit: newestPosts }),
  ]);
  const mostEvents = Math.max(newestPosts / 2, newestPosts - others.length);
  return [...events.slice(0, mostEvents), ...others]
    .sort((one, other) => other.publishedAt.localeCompare(one.publishedAt) || other.id.localeCompare(one.id))
    .slice(0, newestPosts);
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
