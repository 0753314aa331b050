import { sql, type SQL } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
  type AnyPgColumn,
} from "drizzle-orm/pg-core";
import type { Content } from "@/domain/post/content";
import type { Details } from "@/domain/post/details";
import type { LeichteSprache } from "@/domain/post/leichte-sprache";
import type { LeadPicture, Manuscript } from "@/domain/post/manuscript";
import { pillars } from "@/domain/post/pillar";
import type { Topic } from "@/domain/post/topic";
import { revisionStates } from "@/domain/post/workflow";
import { accounts } from "./account";
import { aktionswochen, series } from "./campaign";
import { media } from "./media";
import { moment } from "./moment";
import { posts } from "./post";

export const revisionState = pgEnum("revision_state", revisionStates);
export const pillarEnum = pgEnum("pillar", pillars);

/** A revision is the text of a post at one time, and where it stands in the workflow. */
export const revisions = pgTable(
  "revisions",
  {
    id: uuid().primaryKey().defaultRandom(),
    postId: uuid("post_id")
      .notNull()
      .references((): AnyPgColumn => posts.id, { onDelete: "cascade" }),
    number: integer().notNull(),
    state: revisionState().notNull().default("draft"),
    /** Raised by every save; people decide about the version they saw. */
    version: integer().notNull().default(1),
    title: text().notNull().default(""),
    teaser: text().notNull().default(""),
    content: jsonb().$type<Content>().notNull().default([]),
    details: jsonb().$type<Details>().notNull(),
    topics: text()
      .array()
      .$type<Topic[]>()
      .notNull()
      .default(sql`'{}'`),
    pillar: pillarEnum(),
    leadPicture: jsonb("lead_picture").$type<LeadPicture>(),
    asOf: date("as_of"),
    embargoUntil: moment("embargo_until"),
    aktionswocheId: uuid("aktionswoche_id").references(() => aktionswochen.id),
    seriesId: uuid("series_id").references(() => series.id),
    seriesPart: integer("series_part"),
    showsNoPerson: boolean("shows_no_person").notNull().default(false),
    /** Who made and tested a version in Leichte Sprache, and from which revision; null for every other text. */
    leichteSprache: jsonb("leichte_sprache").$type<LeichteSprache>(),
    /** Taken from the details of a Veranstaltung, so that days can be listed. */
    startsAt: moment("starts_at"),
    endsAt: moment("ends_at"),
    /** SHA-256 over all that readers see; consents and approvals are bound to it (B-023). */
    contentHash: text("content_hash").notNull(),
    createdBy: uuid("created_by").references(() => accounts.id),
    createdAt: moment("created_at").notNull().defaultNow(),
    savedBy: uuid("saved_by").references(() => accounts.id),
    savedAt: moment("saved_at").notNull().defaultNow(),
    submittedBy: uuid("submitted_by").references(() => accounts.id),
    submittedAt: moment("submitted_at"),
    sentBackBy: uuid("sent_back_by").references(() => accounts.id),
    sentBackAt: moment("sent_back_at"),
    sentBackBecause: text("sent_back_because"),
    approvedBy: uuid("approved_by").references(() => accounts.id),
    approvedAt: moment("approved_at"),
    /** From this moment on the text is empty for good (docs/decisions/0081). */
    erasedAt: moment("erased_at"),
  },
  (table) => [
    unique("revisions_id_post").on(table.id, table.postId),
    unique("revisions_number").on(table.postId, table.number),
    uniqueIndex("revisions_one_open").on(table.postId).where(isOpen(table.state)),
    index("revisions_waiting")
      .on(table.submittedAt)
      .where(sql`${table.state} = 'submitted'`),
    index("revisions_by_start").on(table.startsAt),
    index("revisions_by_embargo")
      .on(table.embargoUntil)
      .where(sql`${table.embargoUntil} is not null`),
    index("revisions_by_week").on(table.aktionswocheId),
    index("revisions_by_series")
      .on(table.seriesId)
      .where(sql`${table.seriesId} is not null`),
    // Finds the texts that show a value which was corrected or taken back (db/sql/figures.sql).
    index("revisions_by_figure")
      .using("gin", sql`indexing.figure_ids(${table.content})`)
      .where(sql`${table.content} @? '$[*].figureId ? (@ != null)'`),
    check(
      "revisions_erased_whole",
      sql`${table.erasedAt} is null or (${table.title} = '' and ${table.teaser} = '' and ${table.content} = '[]' and ${table.details} = '{}' and ${table.topics} = '{}' and ${table.contentHash} = '' and ${table.state} in ('draft', 'approved')
        and num_nonnulls(${table.pillar}, ${table.leadPicture}, ${table.asOf}, ${table.embargoUntil}, ${table.aktionswocheId}, ${table.seriesId}, ${table.seriesPart}, ${table.startsAt}, ${table.endsAt}, ${table.sentBackBecause}) = 0
        and not coalesce(${table.leichteSprache} @? '$.** ? (@.type() == "string" && @ != "")', false))`,
    ),
    check(
      "revisions_approved_by_other",
      sql`${table.state} <> 'approved' or ${table.approvedBy} is null or ${table.approvedBy} is distinct from ${table.submittedBy}`,
    ),
  ],
);

function isOpen(state: AnyPgColumn): SQL {
  return sql`${state} in ('draft', 'submitted', 'sent_back') and erased_at is null`;
}

/**
 * Earlier saves of a revision that somebody may want back: another person's, another tab's, or the last of a
 * while.
 */
export const savedVersions = pgTable(
  "saved_versions",
  {
    revisionId: uuid("revision_id")
      .notNull()
      .references(() => revisions.id, { onDelete: "cascade" }),
    version: integer().notNull(),
    manuscript: jsonb().$type<Manuscript>().notNull(),
    savedBy: uuid("saved_by").references(() => accounts.id),
    savedAt: moment("saved_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.revisionId, table.version] })],
);

/**
 * Which pictures a revision shows, each with its focal point at that time: what is cut off belongs to what
 * was approved (docs/decisions/0079).
 */
export const revisionMedia = pgTable(
  "revision_media",
  {
    revisionId: uuid("revision_id")
      .notNull()
      .references(() => revisions.id, { onDelete: "cascade" }),
    mediaId: uuid("media_id")
      .notNull()
      .references(() => media.id),
    /** Percent from the left and from the top. */
    focalX: integer("focal_x").notNull().default(50),
    focalY: integer("focal_y").notNull().default(50),
  },
  (table) => [
    primaryKey({ columns: [table.revisionId, table.mediaId] }),
    index("revision_media_by_media").on(table.mediaId),
    check(
      "revision_media_focal_point",
      sql`${table.focalX} between 0 and 100 and ${table.focalY} between 0 and 100`,
    ),
  ],
);
