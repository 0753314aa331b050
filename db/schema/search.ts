// Tables that only triggers write (db/sql/search-index.sql); how the search works: docs/decisions/0048 and 0061.
import { sql } from "drizzle-orm";
import { customType, index, integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { posts } from "./post";
import { revisions } from "./revision";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** The words of every text that is public or planned, as readers search them. */
export const searchEntries = pgTable(
  "search_entries",
  {
    revisionId: uuid("revision_id")
      .primaryKey()
      .references(() => revisions.id, { onDelete: "cascade" }),
    postId: uuid("post_id")
      .notNull()
      .references(() => posts.id, { onDelete: "cascade" }),
    title: text().notNull(),
    teaser: text().notNull(),
    about: text().notNull(),
    body: text().notNull(),
    /** What no text can contain: kind, Land, hosts and month, each behind "§". */
    marks: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** Computed and not kept in backups: another PostgreSQL may stem otherwise. */
    words: tsvector().notNull().generatedAlwaysAs(sql`
      setweight(indexing.search_vector(title), 'A') || setweight(indexing.search_vector(teaser), 'B')
      || setweight(indexing.search_vector(about), 'C') || setweight(indexing.search_vector(body), 'D')
      || indexing.search_title_marks(title) || array_to_tsvector(marks)`),
    publishedAt: timestamp("published_at", { withTimezone: true }),
  },
  (table) => [
    index("search_entries_by_post").on(table.postId),
    // What waits to be sorted into a GIN index is read by every search, so little may wait.
    index("search_entries_words").using("gin", table.words).with({ gin_pending_list_limit: 256 }),
  ],
);

/** Every word of these texts, as it is compared and as it is written, for correcting what was mistyped. */
export const searchVocabulary = pgTable("search_vocabulary", {
  word: text().primaryKey(),
  shown: text().notNull(),
  entries: integer().notNull(),
});
