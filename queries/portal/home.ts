// The start page.
import "server-only";
import { and, asc, desc, eq, inArray, not } from "drizzle-orm";
import { portalDb } from "@/db/client";
import { publicFeatured, publicFigures, publicList } from "@/db/schema/public-view";
import { mostFeatured, storiesShown } from "@/domain/campaign/start-page";
import { berlinDay } from "@/domain/date-words";
import type { ListedPost } from "@/domain/post/shown-post";
import { weekCounts, weekOf, weeks } from "./aktionswoche";
import { idsOf, postsInOrder, summaries } from "./summaries";

const mostNew = 8;
/** Among so many of the newest stories the ones with a picture go first. */
const storiesLookedAt = 4 * mostFeatured;
/** The Kennzahlen that the campaign has shown since its first day. */
const campaignFigures = [
  "people_supported",
  "integrations_per_year",
  "inhabitants_covered",
  "jobcenter_kommunal",
];
const allJobcenters = "jobcenter_total";

export async function home() {
  const isVeranstaltung = eq(publicList.kind, "veranstaltung");
  const [week, figures, chosenIds, newestStories, veranstaltungIds, otherIds] = await Promise.all([
    currentWeek(),
    federalFigures(),
    chosenStories(),
    summaries(eq(publicList.kind, "success_story"), { limit: storiesLookedAt }),
    idsOf(isVeranstaltung, { limit: mostNew }),
    idsOf(not(isVeranstaltung), { limit: mostNew + mostFeatured }),
  ]);
  const storyIds = storiesShown(chosenIds, withPictureFirst(newestStories));
  const newIds = otherIds.filter((id) => !storyIds.includes(id)).slice(0, mostNew);
  const posts = await postsInOrder([...storyIds, ...veranstaltungIds, ...newIds]);
  const among = (ids: string[]) => posts.filter(({ id }) => ids.includes(id));
  return {
    week,
    figures,
    stories: among(storyIds),
    newest: newestOf(among(veranstaltungIds), among(newIds)),
  };
}

/** The place of a chosen story that is gone must not look empty: a story with a picture fills it. */
function withPictureFirst(stories: ListedPost[]): string[] {
  const sorted = stories.toSorted(
    (one, other) => Number(other.picture !== null) - Number(one.picture !== null),
  );
  return sorted.map(({ id }) => id);
}

/** The newest posts of all kinds. Before an Aktionswoche its many Aktionen get only a share of them. */
function newestOf(veranstaltungen: ListedPost[], others: ListedPost[]) {
  const mostVeranstaltungen = Math.max(mostNew / 2, mostNew - others.length);
  return [...veranstaltungen.slice(0, mostVeranstaltungen), ...others]
    .sort((one, other) => other.publishedAt.localeCompare(one.publishedAt) || other.id.localeCompare(one.id))
    .slice(0, mostNew);
}

/** The public ones among the stories that the Landkreistag has chosen. */
async function chosenStories(): Promise<string[]> {
  const rows = await portalDb
    .select()
    .from(publicFeatured)
    .orderBy(asc(publicFeatured.position))
    .limit(mostFeatured);
  return rows.map(({ id }) => id);
}

/** The present or the next Aktionswoche; past ones have their own page. */
async function currentWeek() {
  const today = berlinDay(new Date());
  const week = weekOf(await weeks(), today);
  if (!week || week.endsOn < today) return null;
  return { ...week, ...(await weekCounts(week)), today };
}

/** The newest value of each Kennzahl. */
async function federalFigures() {
  const rows = await portalDb
    .select()
    .from(publicFigures)
    .where(
      and(
        eq(publicFigures.scope, "bund"),
        inArray(publicFigures.indicator, [...campaignFigures, allJobcenters]),
      ),
    )
    .orderBy(desc(publicFigures.asOf), publicFigures.id)
    .limit(100);
  const newest = (indicator: string) => rows.find((row) => row.indicator === indicator);
  const total = newest(allJobcenters)?.value;
  return campaignFigures.flatMap((indicator) => {
    const figure = newest(indicator);
    if (!figure) return [];
    const isShareOfAll = indicator === "jobcenter_kommunal" && total !== undefined;
    return isShareOfAll
      ? { ...figure, label: `der ${total} Jobcenter arbeiten in kommunaler Verantwortung` }
      : figure;
  });
}
