import { sql } from "drizzle-orm";
import { check, date, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { jobcenters } from "./jobcenter";

export const campaigns = pgTable("campaigns", {
  id: uuid().primaryKey().defaultRandom(),
  slug: text().notNull().unique(),
  title: text().notNull(),
  startedOn: date("started_on").notNull(),
  endedOn: date("ended_on"),
});

export const aktionswochen = pgTable(
  "aktionswochen",
  {
    id: uuid().primaryKey().defaultRandom(),
    campaignId: uuid("campaign_id")
      .notNull()
      .references(() => campaigns.id),
    /** Address part: the year, or "2026-herbst" when a year has two. */
    slug: text().notNull().unique(),
    /** Address parts it had before; they lead to the one it has now. */
    formerSlugs: text("former_slugs")
      .array()
      .notNull()
      .default(sql`'{}'`),
    title: text().notNull(),
    /** One sentence the week stands under, and a few more for readers; both may be empty. */
    leitgedanke: text().notNull().default(""),
    introduction: text().notNull().default(""),
    startsOn: date("starts_on").notNull(),
    endsOn: date("ends_on").notNull(),
  },
  (table) => [check("aktionswochen_range", sql`${table.endsOn} >= ${table.startsOn}`)],
);

export const series = pgTable("series", {
  id: uuid().primaryKey().defaultRandom(),
  /** Null: a series of the whole campaign. */
  jobcenterId: uuid("jobcenter_id").references(() => jobcenters.id),
  slug: text().notNull().unique(),
  title: text().notNull(),
});
