// The queries of pages with lists: their number does not grow with the posts, and each uses an index.
import pg from "pg";
import { beforeAll, expect, it } from "vitest";
import { moderator, pages } from "./list-pages";
import { type Statement, statementsOf } from "./testing";
import { fillWorld } from "./world";
import { db } from "@/db/client";
import { loadMasterData } from "@/db/data/load-master-data";
import { mostFound, searchFilter } from "@/domain/search/search-filter";
import { postList as deskList } from "@/queries/desk/post-list";
import { searchPage } from "@/queries/portal/search-page";

const few = 400,
  many = 2_200;
/** Tables that grow with the posts; the others are as long as the list of Jobcenter. */
const growing = [
  "posts",
  "revisions",
  "list_entries",
  "list_dates",
  "desk_entries",
  "search_entries",
  "post_slugs",
  "post_hosts",
  "consents",
  "consent_events",
  "revision_consents",
  "revision_media",
  "media",
  "history",
  "mails",
];

const address = process.env.DATABASE_URL!;
const asked = new Map<string, { few: number; many: Statement[] }>();

beforeAll(async () => {
  await loadMasterData(db);
  await fillWorld(address, few, { isTerse: true });
  for (const [name, page] of Object.entries(pages))
    asked.set(name, { few: (await statementsOf(page)).length, many: [] });
  await fillWorld(address, many - few, { isTerse: true, after: few });
  for (const [name, page] of Object.entries(pages)) asked.get(name)!.many = await statementsOf(page);
});

it.each(Object.keys(pages))("%s sends as many queries with 2,200 posts as with 400", (name) => {
  const { few: before, many: after } = asked.get(name)!;
  expect(after.length).toBe(before);
  expect(before).toBeGreaterThan(0);
});

it("counts at most 2,000 posts in the desk list, and shows its last page for a higher number", async () => {
  const { total, page, pages, entries } = await deskList(await moderator(), { page: 5_000 });
  expect([total, page, pages, entries.length]).toEqual([2_001, 100, 100, 20]);
});

it.each([
  ["Arbeit", "'arbeit':*"],
  ["Sattlerin", "'sattl'"],
])("counts the results of a search for %s", async (word, stem) => {
  const { posts } = await searchPage(searchFilter({ q: word }));
  const client = new pg.Client(address);
  await client.connect();
  const { rows } = await client.query<{ posts: number }>(
    `select count(*)::int as posts from public_list l join search_entries e on e.revision_id = l.revision_id
    where e.words @@ $1::tsquery`,
    [stem],
  );
  await client.end();
  expect(posts!.total).toBe(Math.min(rows[0]!.posts, mostFound + 1));
});

it.each([
  [null, null, null, null],
  ["press_release", null, null, null],
  [null, "Hessen", null, null],
  ["article", "Niedersachsen", null, null],
  [null, null, "2020-01-01", "2021-01-01"],
  [null, "Bayern", "2021-06-15", null],
  ["success_story", null, null, "2019-03-03"],
])(
  "finds the newest posts when the search goes back step by step (%s, %s, from %s to %s)",
  async (kind, land, since, until) => {
    const client = new pg.Client(address);
    await client.connect();
    const newest = async (reach: number) => {
      const { rows } = await client.query<{ found: string[] }>(
        "select newest as found from search_newest($1::tsquery, $2, $3, null, $4, $5, 15, $6)",
        ["'arbeit':*", kind, land, since, until, reach],
      );
      return rows[0]!.found;
    };
    const [fromAll, inSteps] = [await newest(50_000), await newest(40)];
    await client.end();
    expect(fromAll).toHaveLength(15);
    expect(inSteps).toEqual(fromAll);
  },
);

it("has no sequential scan of a table that grows with the posts", async () => {
  const client = new pg.Client({
    connectionString: address,
    options: "-c enable_seqscan=off -c client_min_messages=log",
  });
  await client.connect();
  const plans: string[] = [];
  client.on("notice", ({ message }) => void (message?.includes("plan:") && plans.push(message)));
  await client.query(
    `load 'auto_explain'; set auto_explain.log_min_duration = 0;
    set auto_explain.log_nested_statements = on; set auto_explain.log_verbose = off`,
  );
  const scanned: string[] = [];
  for (const [name, { many: statements }] of asked) {
    for (const { text, values } of statements) {
      plans.length = 0;
      await client.query(text, values);
      expect(plans).not.toEqual([]);
      for (const table of growing)
        if (plans.some((plan) => plan.includes(`Seq Scan on ${table} `)))
          scanned.push(`${name}: ${table}: ${text}`);
    }
  }
  await client.end();
  expect(scanned).toEqual([]);
});
