// A table that only triggers write (db/sql/desk.sql). Its covering indexes stand in the baseline migration.
import { sql } from "drizzle-orm";
import { boolean, index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { moment } from "./moment";
import { postKind, posts } from "./post";
import { revisions, revisionState } from "./revision";

/**
 * The order of the desk's lists: per post its newest revision, and the newest that was handed in or approved
 * (docs/decisions/0061). Commands and queries read it as `deskList`.
 */
export const deskEntries = pgTable(
  "desk_entries",
  {
    postId: uuid("post_id")
      .notNull()
      .references(() => posts.id, { onDelete: "cascade" }),
    /** The Landkreistag sees of a post only what was handed in or approved. */
    isHandedIn: boolean("is_handed_in").notNull(),
    revisionId: uuid("revision_id")
      .notNull()
      .references(() => revisions.id, { onDelete: "cascade" }),
    jobcenterId: uuid("jobcenter_id").notNull(),
    kind: postKind().notNull(),
    isTwin: boolean("is_twin").notNull(),
    state: revisionState().notNull(),
    savedAt: moment("saved_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.postId, table.isHandedIn] }),
    index("desk_entries_by_revision").on(table.revisionId),
    // For counting: an index with one value for nearly all rows is small.
    index("desk_entries_counted")
      .on(table.isTwin)
      .where(sql`${table.isHandedIn}`),
  ],
);
