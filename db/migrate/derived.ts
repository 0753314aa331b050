/** Rows and columns that triggers compute from others: when the rule changes, all of them are computed anew. */
import type { ClientBase } from "pg";

/** Which views and functions they follow from. */
const derived = [
  {
    follows: [
      "public.minors",
      "public.consent_terms",
      "public.standing_consents",
      "public.uncovered_consents",
      "public.unnamed_people",
      "public.revision_dates",
      "public.list_sources",
      "public.list_date_sources",
    ],
    refill: "select refill_lists()",
  },
  { follows: ["public.desk_sources"], refill: "select refill_desk()" },
  {
    follows: [
      "indexing.search_plain",
      "indexing.search_folded",
      "indexing.search_vector",
      "indexing.search_title_marks",
      "public.search_text",
      "public.search_sources",
      "public.search_marks",
      "public.search_vocabulary_of",
    ],
    refill: "select refill_search()",
  },
  { follows: ["indexing.figure_ids"], refill: "reindex index revisions_by_figure" },
];

/** As PostgreSQL understands them, without comments and layout; missing where there are none. */
export async function definitionsOfDerived(client: ClientBase): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select n.nspname || '.' || c.relname as name, pg_get_viewdef(c.oid) as definition
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'v' and n.nspname || '.' || c.relname = any ($1)
     union all
     select n.nspname || '.' || p.proname, pg_get_functiondef(p.oid)
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname || '.' || p.proname = any ($1)`,
    [derived.flatMap(({ follows }) => follows)],
  );
  return new Map(rows.map(({ name, definition }) => [name, definition]));
}

export async function refillDerived(client: ClientBase, before: Map<string, string>): Promise<void> {
  const now = await definitionsOfDerived(client);
  for (const { follows, refill } of derived)
    if (follows.some((name) => now.get(name) !== before.get(name))) await client.query(refill);
}
