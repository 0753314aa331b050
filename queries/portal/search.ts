// The search: posts that match a query, corrected words, and other pages with that name.
import "server-only";
import { pageCount } from "@/domain/page-number";
import type { SearchResult } from "@/domain/search/search-result";
import { TZDate } from "@date-fns/tz";
import { sql } from "drizzle-orm";
import { portalDb } from "@/db/client";
import { publicSearch } from "@/db/schema/public-view";
import { editDistance, isMistypedForm } from "@/domain/search/edit-distance";
import { passage } from "@/domain/search/marked-text";
import { folded } from "@/domain/search/question";
import { isNarrowed, kindsByArt, mostFound, type SearchFilter, timeOf } from "@/domain/search/search-filter";
import { asIndexed, formsOf, type Stems, textQuery } from "@/domain/search/text-query";
import { postsInOrder } from "./summaries";

const perPage = 20;

type Found = { ids: string[]; total: number };
type Asked = { words: string[]; shown: string[] };

/**
 * Null when there is nothing to search for: no words, or stop words only. `names`: folded words that are not
 * to be corrected.
 */
export async function search(
  filter: SearchFilter,
  names: ReadonlySet<string> = new Set(),
): Promise<SearchResult | null> {
  const { words } = filter.question;
  const asked = await queryFor(words);
  if (!asked) return null;
  const exact = await found(asked.all, filter);
  if (exact.total > 0) return resultOf(exact, filter, asked.wanted);

  const elsewhere = isNarrowed(filter) ? (await found(asked.all, { ...filter, ...unlimited })).total : 0;
  const meant = elsewhere > 0 ? null : await corrected(words, names);
  const better = meant && (await queryFor(meant.words));
  if (better) {
    const hits = await found(better.all, filter);
    if (hits.total > 0)
      return { ...(await resultOf(hits, filter, better.wanted)), corrected: meant.shown.join(" ") };
  }
  const last = better ?? asked;
  const some = elsewhere > 0 ? { ids: [], total: 0 } : await found(last.any, filter);
  return { ...(await resultOf(some, filter, last.wanted)), isSome: some.total > 0, elsewhere };
}

const unlimited = { art: null, land: null, jobcenter: null, zeit: null, seite: 1 };

async function queryFor(words: string[]) {
  const forms = formsOf(words);
  if (forms.length === 0) return null;
  const { rows } = await portalDb.execute<{ form: string; stems: string[] }>(
    sql`select form, tsvector_to_array(to_tsvector('pg_catalog.german', form)) as stems
      from unnest(${sql.param(forms.map(asIndexed))}::text[]) as form`,
  );
  const known = new Map(rows.map((row) => [row.form, row.stems]));
  const stems: Stems = new Map(forms.map((form) => [form, known.get(asIndexed(form)) ?? []]));
  return textQuery(words, stems);
}

async function found(query: string, { art, land, jobcenter, zeit, seite }: SearchFilter): Promise<Found> {
  const { since, until } = limitsOf(zeit);
  const { rows } = await portalDb.execute<{ id: string; total: number }>(sql`
    select id, total
    from search_posts(${query}::tsquery, ${art && kindsByArt[art]}::post_kind, ${land}::text,
      ${jobcenter}::text, ${since}::timestamptz, ${until}::timestamptz, ${perPage}, ${(seite - 1) * perPage})`);
  if (rows.length === 0 && seite > 1)
    return {
      ids: [],
      total: (await found(query, { ...unlimited, art, land, jobcenter, zeit } as SearchFilter)).total,
    };
  return { ids: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 };
}

/** First and last instant of the selected period, in ISO 8601. */
export function limitsOf(zeit: string | null): { since: string | null; until: string | null } {
  const time = timeOf(zeit);
  if (!time) return { since: null, until: null };
  if ("days" in time)
    return { since: new Date(Date.now() - time.days * 86_400_000).toISOString(), until: null };
  const newYear = (year: number) => new Date(new TZDate(year, 0, 1, "Europe/Berlin").getTime()).toISOString();
  return { since: newYear(time.year), until: newYear(time.year + 1) };
}

async function resultOf(
  { ids, total }: Found,
  { seite }: SearchFilter,
  wanted: string[],
): Promise<SearchResult> {
  const [posts, bodies] = await Promise.all([postsInOrder(ids), bodiesOf(ids)]);
  const hits = posts.map((post) => ({ post, passage: passage(bodies.get(post.id) ?? "", wanted) }));
  const pages = pageCount(Math.min(total, mostFound), perPage);
  return { hits, total, page: seite, pages, wanted, corrected: null, isSome: false, elsewhere: 0 };
}

const textsById = portalDb
  .select()
  .from(publicSearch)
  .where(sql`${publicSearch.id} = any(${sql.placeholder("ids")}::uuid[])`)
  .prepare("texts_by_id");

async function bodiesOf(ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await textsById.execute({ ids });
  return new Map(rows.map(({ id, body }) => [id, body]));
}

/**
 * The words with each unknown one replaced by the most similar word of a public post; null when nothing was
 * replaced.
 */
async function corrected(words: string[], names: ReadonlySet<string>): Promise<Asked | null> {
  const nearest = await Promise.all(
    words.map(async (word) => (names.has(folded(word)) ? null : nearestTo(word))),
  );
  if (nearest.every((word, at) => word === null || folded(word) === folded(words[at]!))) return null;
  const shown = words.map((word, at) => nearest[at] ?? word);
  return { words: shown.map((word) => word.toLowerCase()), shown };
}

/** The word as a post spells it; unchanged when a post contains it. */
async function nearestTo(typed: string): Promise<string | null> {
  const word = folded(typed);
  if (word.length < 4) return null;
  const { rows } = await portalDb.execute<{ word: string; shown: string; entries: number }>(
    sql`select word, shown, entries from search_corrections(${word})`,
  );
  const [best] = rows
    .filter((row) => isMistypedForm(word, row.word))
    .toSorted(
      (one, other) =>
        editDistance(word, one.word) - editDistance(word, other.word) ||
        other.entries - one.entries ||
        one.word.localeCompare(other.word),
    );
  return best?.shown ?? null;
}
