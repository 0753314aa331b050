// The page of the search: posts, and what else has the name that was asked for.
import "server-only";
import type { DirectHit, SearchResult } from "@/domain/search/search-result";
import { and, eq, gte, lt, sql } from "drizzle-orm";
import { publicList } from "@/db/schema/public-view";
import { jobcenters } from "@/db/schema";
import { dayRange } from "@/domain/date-words";
import { fullLabel } from "@/domain/figure/indicator";
import { landSlug } from "@/domain/jobcenter/bundesland";
import { topics } from "@/domain/post/topic";
import {
  areAllNamed,
  isNamed,
  namedJobcenters,
  namedLaender,
  namedTopics,
  wordsOfNames,
} from "@/domain/search/direct-hit";
import { isNarrowed, kindsByArt, type SearchFilter } from "@/domain/search/search-filter";
import { namedPages } from "@/domain/search/standing-page";
import { weeks } from "./aktionswoche";
import { allIndicators } from "./figures";
import { seriesNames } from "./groupings";
import { type JobcenterName, jobcenterNames } from "./jobcenter-names";
import { pageOf } from "./post-list";
import { limitsOf, search } from "./search";
import { hostedBy } from "./summaries";

const perPage = 20;

/** `posts` is null when nothing was asked, or nothing that tells posts apart. */
export async function searchPage(wanted: SearchFilter) {
  const all = await jobcenterNames();
  const filter = {
    ...wanted,
    jobcenter: all.some(({ slug }) => slug === wanted.jobcenter) ? wanted.jobcenter : null,
  };
  const hasWords = filter.question.words.length > 0;
  const [posts, directHits] = await Promise.all([
    hasWords ? search(filter, wordsOfNames(all)) : isNarrowed(filter) ? newest(filter) : null,
    hasWords ? directHitsFor(filter, all) : { jobcenters: [], pages: [] },
  ]);
  return { filter, jobcenters: all, posts, directHits };
}

/** A choice without a word: the newest that fits. */
async function newest({ art, land, jobcenter, zeit, seite }: SearchFilter): Promise<SearchResult> {
  const { since, until } = limitsOf(zeit);
  const where = and(
    art ? eq(publicList.kind, kindsByArt[art]) : undefined,
    land ? eq(publicList.bundesland, land) : undefined,
    jobcenter ? hostedBy(sql`(select j.id from ${jobcenters} j where j.slug = ${jobcenter})`) : undefined,
    since ? gte(publicList.publishedAt, new Date(since)) : undefined,
    until ? lt(publicList.publishedAt, new Date(until)) : undefined,
  );
  const { posts, ...list } = await pageOf(where, seite, perPage);
  return {
    ...list,
    hits: posts.map((post) => ({ post, passage: null })),
    wanted: [],
    corrected: null,
    isSome: false,
    elsewhere: 0,
  };
}

async function directHitsFor(
  { question: { words } }: SearchFilter,
  all: JobcenterName[],
): Promise<{ jobcenters: DirectHit[]; pages: DirectHit[] }> {
  const laender = namedLaender(words).filter((land) => all.some(({ bundesland }) => bundesland === land));
  const [allWeeks, indicators, allSeries] = await Promise.all([weeks(), allIndicators(), seriesNames()]);
  const asked = allWeeks.filter((week) =>
    isNamed(`${week.title} ${week.slug} ${week.startsOn.slice(0, 4)} Aktionswoche`, words),
  );
  return {
    jobcenters: namedJobcenters(all, words).map(({ slug, name, ownName, bundesland }) => ({
      href: `/jobcenter/${slug}`,
      name,
      note: [ownName, bundesland].filter(Boolean).join(" · "),
    })),
    pages: [
      ...namedPages(words).map(({ href, name, note }) => ({ href, name, note })),
      ...indicators
        .map(({ slug, ...indicator }) => ({
          href: `/zahlen/${slug}`,
          name: fullLabel(indicator, indicators),
          note: "Kennzahl",
        }))
        .filter(({ name }) => areAllNamed(name, words)),
      ...allSeries
        .filter(({ title }) => areAllNamed(title, words))
        .map(({ slug, title }) => ({ href: `/reihen/${slug}`, name: title, note: "Reihe" })),
      ...asked.map((week) => ({
        href: `/aktionswoche/${week.slug}`,
        name: week.title,
        note: dayRange(week.startsOn, week.endsOn),
      })),
      ...namedTopics(words).map((topic) => ({
        href: `/themen/${topic}`,
        name: topics[topic],
        note: "Thema",
      })),
      ...laender.map((land) => ({
        href: `/land/${landSlug(land)}`,
        name: land,
        note: "Land mit seinen Jobcentern",
      })),
    ],
  };
}
