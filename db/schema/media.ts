import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { accounts } from "./account";
import { jobcenters } from "./jobcenter";
import { moment } from "./moment";

/** Widths for which derivatives exist; each as AVIF, WebP and JPEG. */
export type PictureWidths = number[];

export const media = pgTable(
  "media",
  {
    id: uuid().primaryKey().defaultRandom(),
    jobcenterId: uuid("jobcenter_id")
      .notNull()
      .references(() => jobcenters.id),
    /** Unguessable part of the address and of the storage keys (B-031). */
    key: text().notNull().unique(),
    fileName: text("file_name").notNull(),
    sha256: text().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    widths: jsonb().$type<PictureWidths>().notNull(),
    bytes: integer().notNull(),
    /** Suggestion for usages; each usage of the picture decides for itself. Null: undecided. */
    altText: text("alt_text"),
    credit: text().notNull().default(""),
    /** Suggestion for drafts; each revision keeps its own in `revision_media`. */
    focalX: integer("focal_x").notNull().default(50),
    focalY: integer("focal_y").notNull().default(50),
    createdBy: uuid("created_by").references(() => accounts.id),
    createdAt: moment("created_at").notNull().defaultNow(),
    /** From this moment on there are no files; the row stays, so that the address still answers "gone". */
    erasedAt: moment("erased_at"),
  },
  (table) => [
    unique("media_id_jobcenter").on(table.id, table.jobcenterId),
    index("media_by_jobcenter").on(table.jobcenterId, table.createdAt),
    check(
      "media_erased_whole",
      sql`${table.erasedAt} is null or (${table.fileName} = '' and ${table.sha256} = '' and ${table.altText} is null and ${table.credit} = '' and ${table.widths} = '[]')`,
    ),
    check("media_focal_point", sql`${table.focalX} between 0 and 100 and ${table.focalY} between 0 and 100`),
  ],
);
