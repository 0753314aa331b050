import { sql } from "drizzle-orm";
import { check, date, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { accounts } from "./account";
import { jobcenters } from "./jobcenter";
import { moment } from "./moment";

/** The version of the agreement (Art. 26 and 28 GDPR) that a Jobcenter signed, and when (B-009). */
export const agreements = pgTable(
  "agreements",
  {
    jobcenterId: uuid("jobcenter_id")
      .notNull()
      .references(() => jobcenters.id),
    /** As the operator names it in AGREEMENT_VERSION. */
    version: text().notNull(),
    signedOn: date("signed_on").notNull(),
    recordedBy: uuid("recorded_by").references(() => accounts.id),
    at: moment("at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.jobcenterId, table.version] }),
    check("agreements_version_there", sql`btrim(${table.version}) <> ''`),
  ],
);
