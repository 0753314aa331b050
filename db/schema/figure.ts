import { sql } from "drizzle-orm";
import { check, date, index, numeric, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { figureScopes } from "@/domain/figure/figure";
import { accounts } from "./account";
import { jobcenters } from "./jobcenter";
import { moment } from "./moment";

export const figureScope = pgEnum("figure_scope", figureScopes);

/** One value of a Kennzahl; a correction is a new row that replaces the old one and keeps it. */
export const figures = pgTable("figures", {
  id: uuid().primaryKey().defaultRandom(),
  scope: figureScope().notNull(),
  bundesland: text(),
  jobcenterId: uuid("jobcenter_id").references(() => jobcenters.id),
  indicator: text().notNull(),
  label: text().notNull(),
  asOf: date("as_of").notNull(),
  qualifier: text().notNull().default(""),
  value: numeric({ mode: "number" }).notNull(),
  unit: text().notNull(),
  source: text().notNull(),
  sourceDate: text("source_date").notNull(),
  replaces: uuid(),
  replacedAt: moment("replaced_at"),
  createdBy: uuid("created_by").references(() => accounts.id),
  createdAt: moment("created_at").notNull().defaultNow(),
}, (table) => [
  index("figures_by_indicator").on(table.indicator, table.asOf),
  index("figures_by_jobcenter").on(table.jobcenterId, table.asOf),
  check("figures_scope", sql`(${table.scope} = 'bund' and ${table.jobcenterId} is null and ${table.bundesland} is null)
    or (${table.scope} = 'land' and ${table.jobcenterId} is null and ${table.bundesland} is not null)
    or (${table.scope} = 'jobcenter' and ${table.jobcenterId} is not null and ${table.bundesland} is null)`),
]);
