import { sql } from "drizzle-orm";
import { check, index, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { viewingAnswers } from "@/domain/consent/viewing";
import { accounts } from "./account";
import { consents } from "./consent";
import { moment } from "./moment";
import { revisions } from "./revision";

export const viewingAnswer = pgEnum("viewing_answer", viewingAnswers);

/**
 * Links with which one person sees one version and answers. The answer is evidence: it is bound to the hash
 * of exactly what was shown.
 */
export const viewings = pgTable(
  "viewings",
  {
    id: uuid().primaryKey().defaultRandom(),
    /** SHA-256 of the token in the link, in hexadecimal. */
    tokenHash: text("token_hash").notNull().unique(),
    consentId: uuid("consent_id")
      .notNull()
      .references(() => consents.id),
    revisionId: uuid("revision_id")
      .notNull()
      .references(() => revisions.id, { onDelete: "cascade" }),
    /** Of the text and the pictures that the link shows. */
    contentHash: text("content_hash").notNull(),
    issuedAt: moment("issued_at").notNull().defaultNow(),
    issuedBy: uuid("issued_by").references(() => accounts.id),
    expiresAt: moment("expires_at").notNull(),
    answer: viewingAnswer(),
    answeredAt: moment("answered_at"),
    /** What the person wants to be changed, in the person's words. */
    remark: text().notNull().default(""),
  },
  (table) => [
    index("viewings_by_consent").on(table.consentId, table.revisionId, table.issuedAt),
    check("viewings_answer_known", sql`(${table.answer} is null) = (${table.answeredAt} is null)`),
    check("viewings_remark_length", sql`length(${table.remark}) <= 4000`),
  ],
);
