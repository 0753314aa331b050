// Tables that only triggers write (db/sql/lists.sql, db/sql/list-pages.sql); why they are kept: docs/decisions/0061.
// Their covering indexes stand in the baseline migration, because Drizzle does not know INCLUDE.
import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { consentChannel } from "./consent";
import { moment } from "./moment";
import { postKind, posts } from "./post";
import { revisions } from "./revision";

/** To the microsecond: compared with now(), never shown. */
const instant = (name: string) => timestamp(name, { withTimezone: true });

/**
 * One narrow row per text that is approved and public or planned, with the span of time in which readers may
 * see it. Lists, counts and the sitemap read these rows.
 */
export const listEntries = pgTable(
  "list_entries",
  {
    postId: uuid("post_id")
      .notNull()
      .references(() => posts.id, { onDelete: "cascade" }),
    /** The planned text beside the public one. */
    isNext: boolean("is_next").notNull(),
    revisionId: uuid("revision_id")
      .notNull()
      .references(() => revisions.id, { onDelete: "cascade" }),
    kind: postKind().notNull(),
    jobcenterId: uuid("jobcenter_id").notNull(),
    bundesland: text().notNull(),
    slug: text().notNull(),
    publishedAt: moment("published_at"),
    changedAt: moment("changed_at").notNull(),
    topics: text().array().notNull(),
    seriesId: uuid("series_id"),
    aktionswocheId: uuid("aktionswoche_id"),
    startsAt: moment("starts_at"),
    endsAt: moment("ends_at"),
    channels: consentChannel().array().notNull(),
    /** Home and accepted co-hosts. */
    hosts: uuid().array().notNull(),
    shownFrom: instant("shown_from").notNull(),
    /** The first instant at which it may no longer be seen; "infinity" when no end is known. */
    shownUntil: instant("shown_until").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.postId, table.isNext] }),
    index("list_entries_by_end")
      .on(sql`coalesce(${table.endsAt}, ${table.startsAt})`)
      .where(sql`${table.kind} = 'veranstaltung'`),
    index("list_entries_changed").on(table.changedAt.desc().nullsFirst()),
    index("list_entries_changed_by_jobcenter").on(table.jobcenterId, table.changedAt.desc().nullsFirst()),
    index("list_entries_hosts").using("gin", table.hosts),
    // The few posts with more than one host, for counting what a Jobcenter hosts besides its own.
    index("list_entries_guests")
      .using("gin", table.hosts)
      .where(sql`cardinality(${table.hosts}) > 1`),
    index("list_entries_topics").using("gin", table.topics),
  ],
);

/**
 * When the Veranstaltungen among them take place: one row per date, with the days it touches in
 * Europe/Berlin.
 */
export const listDates = pgTable(
  "list_dates",
  {
    postId: uuid("post_id").notNull(),
    isNext: boolean("is_next").notNull(),
    aktionswocheId: uuid("aktionswoche_id"),
    startsAt: instant("starts_at").notNull(),
    endsAt: instant("ends_at"),
    firstDay: date("first_day").notNull(),
    lastDay: date("last_day").notNull(),
    isAllDay: boolean("is_all_day").notNull(),
    shownFrom: instant("shown_from").notNull(),
    shownUntil: instant("shown_until").notNull(),
  },
  (table) => [
    foreignKey({
      name: "list_dates_entry",
      columns: [table.postId, table.isNext],
      foreignColumns: [listEntries.postId, listEntries.isNext],
    }).onDelete("cascade"),
    index("list_dates_by_post").on(table.postId, table.isNext),
    index("list_dates_by_week")
      .on(table.aktionswocheId, table.firstDay)
      .where(sql`${table.aktionswocheId} is not null`),
  ],
);

/**
 * When a page that lists posts last lost one of them. What is there tells its own moment; what left does not,
 * so it is written down as it leaves. One row per page, for the sitemap.
 */
export const listPageLosses = pgTable(
  "list_page_losses",
  { page: text().notNull(), key: text().notNull(), at: instant("at").notNull() },
  (table) => [primaryKey({ columns: [table.page, table.key] })],
);
