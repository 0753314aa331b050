import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  integer,
  numeric,
  pgEnum,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { figureScopes } from "@/domain/figure/figure";
import { indicatorKinds } from "@/domain/figure/indicator";
import { accounts } from "./account";
import { jobcenters } from "./jobcenter";
import { moment } from "./moment";

export const figureScope = pgEnum("figure_scope", figureScopes);
export const indicatorKind = pgEnum("indicator_kind", indicatorKinds);

/** What is counted: the Kennzahl itself, without a value. */
export const indicators = pgTable("indicators", {
  key: text().primaryKey(),
  slug: text().notNull().unique(),
  label: text().notNull(),
  unit: text().notNull(),
  description: text().notNull().default(""),
  kind: indicatorKind().notNull().default("count"),
  decimals: integer().notNull().default(0),
  sumsUp: boolean("sums_up").notNull().default(false),
  scopes: figureScope().array().notNull(),
  partOf: text("part_of").references((): AnyPgColumn => indicators.key),
  position: integer().notNull().default(1_000),
});

/**
 * One value of a Kennzahl; a correction is a new row that replaces the old one and keeps it. Guarded by
 * guard_figure().
 */
export const figures = pgTable(
  "figures",
  {
    id: uuid().primaryKey().defaultRandom(),
    /** The first row of a chain of corrections; set by the database. */
    originalId: uuid("original_id").notNull().defaultRandom(),
    scope: figureScope().notNull(),
    bundesland: text(),
    jobcenterId: uuid("jobcenter_id").references(() => jobcenters.id),
    indicator: text()
      .notNull()
      .references(() => indicators.key),
    asOf: date("as_of").notNull(),
    periodFrom: date("period_from"),
    periodTo: date("period_to"),
    qualifier: text().notNull().default(""),
    value: numeric({ mode: "number" }).notNull(),
    source: text().notNull(),
    /** As exactly as it is known: "2019", "2019-08" or "2019-08-14". */
    sourceDate: text("source_date").notNull(),
    replaces: uuid().references((): AnyPgColumn => figures.id),
    correctedBecause: text("corrected_because"),
    replacedAt: moment("replaced_at"),
    takenBackAt: moment("taken_back_at"),
    takenBackBecause: text("taken_back_because"),
    createdBy: uuid("created_by").references(() => accounts.id),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (table) => [
    index("figures_by_indicator").on(table.indicator, table.asOf),
    index("figures_by_jobcenter").on(table.jobcenterId, table.asOf),
    index("figures_by_original").on(table.originalId),
    // A chain of corrections has one end, and one place has one value of a Kennzahl for a day.
    uniqueIndex("figures_one_end")
      .on(table.originalId)
      .where(sql`${table.replacedAt} is null`),
    uniqueIndex("figures_one_value")
      .on(
        table.indicator,
        table.scope,
        sql`coalesce(${table.bundesland}, '')`,
        sql`coalesce(${table.jobcenterId}::text, '')`,
        table.asOf,
        sql`coalesce(${table.periodFrom}, ${table.asOf})`,
      )
      .where(sql`${table.replacedAt} is null and ${table.takenBackAt} is null`),
    check(
      "figures_scope",
      sql`(${table.scope} = 'bund' and ${table.jobcenterId} is null and ${table.bundesland} is null)
    or (${table.scope} = 'land' and ${table.jobcenterId} is null and ${table.bundesland} is not null)
    or (${table.scope} = 'jobcenter' and ${table.jobcenterId} is not null and ${table.bundesland} is null)`,
    ),
    check(
      "figures_period",
      sql`(${table.periodFrom} is null) = (${table.periodTo} is null) and coalesce(${table.periodFrom} <= ${table.periodTo}, true)`,
    ),
    check(
      "figures_source",
      sql`btrim(${table.source}) <> '' and ${table.sourceDate} ~ '^\\d{4}(-\\d{2}(-\\d{2})?)?$'`,
    ),
    check("figures_correction", sql`(${table.replaces} is null) = (${table.correctedBecause} is null)`),
    check("figures_taken_back", sql`(${table.takenBackAt} is null) = (${table.takenBackBecause} is null)`),
  ],
);
