import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { accounts } from "./account";
import { consents } from "./consent";
import { moment } from "./moment";
import { posts } from "./post";
import { reports } from "./report";

/**
 * The codes with which portrayed people withdraw by themselves. Only hashes are stored: whoever reads the
 * database cannot withdraw for anybody.
 */
export const withdrawalCodes = pgTable(
  "withdrawal_codes",
  {
    /** SHA-256 of the normal form (domain/consent/withdrawal-code.ts), in hexadecimal. */
    codeHash: text("code_hash").primaryKey(),
    consentId: uuid("consent_id")
      .notNull()
      .references(() => consents.id),
    issuedAt: moment("issued_at").notNull().defaultNow(),
    issuedBy: uuid("issued_by").references(() => accounts.id),
  },
  (table) => [index("withdrawal_codes_by_consent").on(table.consentId)],
);

/**
 * Posts that readers do not see because somebody asked for it without a code, until a person decides or the
 * time is over (docs/decisions/0078). An original hides its version in Leichte Sprache as well.
 */
export const postHidings = pgTable(
  "post_hidings",
  {
    id: uuid().primaryKey().defaultRandom(),
    postId: uuid("post_id")
      .notNull()
      .references(() => posts.id),
    reportId: uuid("report_id")
      .notNull()
      .references(() => reports.id),
    hiddenAt: moment("hidden_at").notNull().defaultNow(),
    /** The post is seen again from this moment on, if nobody has decided before. */
    until: moment("until").notNull(),
    endedAt: moment("ended_at"),
    endedBy: uuid("ended_by").references(() => accounts.id),
    /** Why the post is shown again, in the words of the person who decided. */
    endedBecause: text("ended_because"),
  },
  (table) => [
    index("post_hidings_open")
      .on(table.postId, table.until)
      .where(sql`${table.endedAt} is null`),
    index("post_hidings_by_report").on(table.reportId),
    check(
      "post_hidings_at_most_72_hours",
      sql`${table.until} > ${table.hiddenAt} and ${table.until} <= ${table.hiddenAt} + interval '72 hours'`,
    ),
    check(
      "post_hidings_end_explained",
      sql`(${table.endedAt} is null) = (${table.endedBecause} is null) and ${table.endedBecause} <> ''`,
    ),
  ],
);
