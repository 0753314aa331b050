import { sql } from "drizzle-orm";
import {
  check,
  date,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
  type AnyPgColumn,
} from "drizzle-orm/pg-core";
import type { Manuscript } from "@/domain/post/manuscript";
import { accounts } from "./account";
import { consents, toldKind } from "./consent";
import { posts } from "./post";
import { revisions } from "./revision";

/** The people a revision shows, and the exact text and pictures each of them agreed to. */
export const revisionConsents = pgTable(
  "revision_consents",
  {
    revisionId: uuid("revision_id")
      .notNull()
      .references(() => revisions.id, { onDelete: "cascade" }),
    consentId: uuid("consent_id")
      .notNull()
      .references(() => consents.id),
    /**
     * The revision's content hash when the person saw it; null until then. Worth nothing for any other text
     * (B-023).
     */
    confirmedHash: text("confirmed_hash"),
    confirmedOn: date("confirmed_on"),
    confirmedBy: uuid("confirmed_by").references(() => accounts.id),
    /**
     * Set when the Jobcenter, and not the person, confirmed the last small correction: the reason
     * (docs/decisions/0085).
     */
    correctedBecause: text("corrected_because"),
    /** Special data that the text tells about the person; null until the author has answered (B-004, B-005). */
    toldKinds: toldKind("told_kinds").array(),
  },
  (table) => [
    primaryKey({ columns: [table.revisionId, table.consentId] }),
    index("revision_consents_by_consent").on(table.consentId),
    check(
      "revision_consents_correction",
      sql`${table.correctedBecause} is null or (btrim(${table.correctedBecause}) <> '' and ${table.confirmedHash} is not null and ${table.confirmedBy} is not null)`,
    ),
  ],
);

/** The text of a post to which a person said yes last, so that everybody can see what changed since. */
export const seenTexts = pgTable(
  "seen_texts",
  {
    consentId: uuid("consent_id")
      .notNull()
      .references(() => consents.id),
    postId: uuid("post_id")
      .notNull()
      .references((): AnyPgColumn => posts.id, { onDelete: "cascade" }),
    manuscript: jsonb().$type<Manuscript>().notNull(),
    /** Of that text and its pictures. */
    contentHash: text("content_hash").notNull(),
    seenOn: date("seen_on").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.consentId, table.postId] }),
    index("seen_texts_by_post").on(table.postId),
  ],
);
