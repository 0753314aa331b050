/**
 * Fills an empty database with as many posts as years of work would leave: all kinds, topics, Länder and
 * years, some with consents, some withdrawn, scheduled or removed. The same number gives the same posts on
 * the same day. What does not grow with the archive (the review queue, the coming Aktionswoche) fills its
 * first page at every size.
 */
import pg from "pg";
import { contact, occupations, sentences, teasers, titles } from "./words";
import { derived, searchEntries, vocabulary } from "./world/derived";
import { plan, settings } from "./world/plan";
import { posts } from "./world/posts";
import { publication } from "./world/publication";
import { surroundings } from "./world/surroundings";

/** Triggers of these tables are disabled while the world is filled. */
const tables = [
  "posts",
  "revisions",
  "revision_consents",
  "revision_media",
  "consent_events",
  "consents",
  "post_hosts",
  "search_entries",
];

export type WorldOptions = {
  /** The number of connections that fill the search index in parallel. */
  workers?: number;
  /** Paragraphs of one sentence, if only the number of rows matters. */
  isTerse?: boolean;
  /** So many posts exist already. */
  after?: number;
};

/** Adds `count` posts to the database at `url`, which must contain the master data. */
export async function fillWorld(
  url: string,
  count: number,
  { workers = 1, isTerse = false, after = 0 }: WorldOptions = {},
): Promise<void> {
  const clients = await Promise.all(
    Array.from({ length: workers }, async () => {
      const client = new pg.Client({ connectionString: url, options: "-c statement_timeout=0" });
      await client.connect();
      return client;
    }),
  );
  const [client] = clients as [pg.Client];
  for (const name of tables) await client.query(`alter table ${name} disable trigger user`);
  await client.query("begin");
  await client.query(settings.words, [titles, teasers, sentences, occupations, contact]);
  await client.query(settings.given, [after + 1, count, isTerse ? 1 : 7]);
  for (const statement of [plan, ...surroundings, ...posts, ...publication, ...derived])
    await client.query(statement);
  await client.query("commit");
  await client.query("analyze");
  await Promise.all(clients.map((one, index) => one.query(searchEntries(index, workers))));
  await client.query(vocabulary);
  for (const name of tables) await client.query(`alter table ${name} enable trigger user`);
  await client.query("vacuum analyze");
  await Promise.all(clients.map((one) => one.end()));
}
