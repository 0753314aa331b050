import { sql } from "drizzle-orm";
import { bigint, check, integer, pgTable, uuid } from "drizzle-orm/pg-core";
import { posts } from "./post";

/**
 * One row, one number: raised by every change readers will notice. What is kept for readers is worth nothing
 * in the next edition.
 */
export const portalEdition = pgTable(
  "portal_edition",
  { id: integer().primaryKey().default(1), edition: bigint({ mode: "number" }).notNull().default(1) },
  (table) => [check("portal_edition_one_row", sql`${table.id} = 1`)],
);

/** Stories the Landkreistag put on the start page, in their order. Readers get them through public_featured. */
export const featuredStories = pgTable(
  "featured_stories",
  {
    postId: uuid("post_id")
      .primaryKey()
      .references(() => posts.id, { onDelete: "cascade" }),
    position: integer().notNull().unique(),
  },
  (table) => [check("featured_stories_position", sql`${table.position} between 1 and 3`)],
);
