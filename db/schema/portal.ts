import { sql } from "drizzle-orm";
import { bigint, check, integer, pgTable } from "drizzle-orm/pg-core";

/** One row, one number: raised by every change readers will notice. What is kept for readers is worth nothing in the next edition. */
export const portalEdition = pgTable("portal_edition", {
  id: integer().primaryKey().default(1),
  edition: bigint({ mode: "number" }).notNull().default(1),
}, (table) => [check("portal_edition_one_row", sql`${table.id} = 1`)]);
