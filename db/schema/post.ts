import { sql, type SQL } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
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
  date,
  type AnyPgColumn,
} from "drizzle-orm/pg-core";
import type { Content } from "@/domain/post/content";
import type { Details } from "@/domain/post/details";
import { postKinds } from "@/domain/post/kind";
import type { LeichteSprache } from "@/domain/post/leichte-sprache";
import type { LeadPicture, Manuscript } from "@/domain/post/manuscript";
import { pillars } from "@/domain/post/pillar";
import type { Topic } from "@/domain/post/topic";
import { revisionStates } from "@/domain/post/workflow";
import { accounts } from "./account";
import { aktionswochen, series } from "./campaign";
import { jobcenters } from "./jobcenter";
import { media } from "./media";
import { moment } from "./moment";

export const postKind = pgEnum("post_kind", postKinds);
export const revisionState = pgEnum("revision_state", revisionStates);
export const pillarEnum = pgEnum("pillar", pillars);

/** A post is the thing with an address. Readers see the revision it points to, or nothing. */
export const posts = pgTable(
  "posts",
  {
    id: uuid().primaryKey().defaultRandom(),
    kind: postKind().notNull(),
    jobcenterId: uuid("jobcenter_id")
      .notNull()
      .references(() => jobcenters.id),
    slug: text().notNull(),
    /**
     * Set for a version in Leichte Sprache: the post it says in other words. It shares that post's address
     * (docs/decisions/0053).
     */
    twinOf: uuid("twin_of"),
    /** What readers see from public_from on … */
    publicRevisionId: uuid("public_revision_id"),
    publicFrom: moment("public_from"),
    /** … until the next revision's moment has come. Decided when it is read (E-006). */
    nextRevisionId: uuid("next_revision_id"),
    nextFrom: moment("next_from"),
    /** Planned or actual first instant in public; never public before. */
    firstPublicAt: moment("first_public_at"),
    unpublishedAt: moment("unpublished_at"),
    unpublishedBecause: text("unpublished_because"),
    /** Approved by the Jobcenter itself: marked for the Landkreistag to review afterwards. */
    isForReviewAfterwards: boolean("is_for_review_afterwards").notNull().default(false),
    createdBy: uuid("created_by").references(() => accounts.id),
    createdAt: moment("created_at").notNull().defaultNow(),
  },
  (table) => [
    unique("posts_id_jobcenter").on(table.id, table.jobcenterId),
    unique("posts_id_jobcenter_kind").on(table.id, table.jobcenterId, table.kind),
    unique("posts_one_twin").on(table.twinOf),
    // A twin is of the same Jobcenter and the same kind as its original.
    foreignKey({
      name: "posts_twin_of",
      columns: [table.twinOf, table.jobcenterId, table.kind],
      foreignColumns: [table.id, table.jobcenterId, table.kind],
    }),
    uniqueIndex("posts_slug").on(table.jobcenterId, table.slug),
    index("posts_by_jobcenter").on(table.jobcenterId, table.createdAt),
    index("posts_by_first_public").on(table.firstPublicAt),
    index("posts_newest").on(table.firstPublicAt.desc().nullsFirst(), table.id.desc().nullsFirst()),
    index("posts_newest_by_kind").on(
      table.kind,
      table.firstPublicAt.desc().nullsFirst(),
      table.id.desc().nullsFirst(),
    ),
    index("posts_newest_by_jobcenter").on(
      table.jobcenterId,
      table.firstPublicAt.desc().nullsFirst(),
      table.id.desc().nullsFirst(),
    ),
    index("posts_by_public_from").on(table.publicFrom),
    index("posts_taken_off")
      .on(table.unpublishedAt)
      .where(sql`${table.unpublishedAt} is not null`),
    index("posts_twins_by_jobcenter")
      .on(table.jobcenterId)
      .where(sql`${table.twinOf} is not null`),
    index("posts_due")
      .on(table.nextFrom)
      .where(sql`${table.nextRevisionId} is not null`),
    // The revision in public belongs to the same post.
    foreignKey({
      name: "posts_public_revision",
      columns: [table.publicRevisionId, table.id],
      foreignColumns: [revisions.id, revisions.postId] as [AnyPgColumn, AnyPgColumn],
    }),
    foreignKey({
      name: "posts_next_revision",
      columns: [table.nextRevisionId, table.id],
      foreignColumns: [revisions.id, revisions.postId] as [AnyPgColumn, AnyPgColumn],
    }),
    check(
      "posts_public_has_moment",
      sql`(${table.publicRevisionId} is null) = (${table.publicFrom} is null)`,
    ),
    check("posts_next_has_moment", sql`(${table.nextRevisionId} is null) = (${table.nextFrom} is null)`),
  ],
);

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
      "revisions_approved_by_other",
      sql`${table.state} <> 'approved' or ${table.approvedBy} is null or ${table.approvedBy} is distinct from ${table.submittedBy}`,
    ),
  ],
);

function isOpen(state: AnyPgColumn): SQL {
  return sql`${state} in ('draft', 'submitted', 'sent_back')`;
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

/** Every address a post ever had; old ones redirect. */
export const postSlugs = pgTable(
  "post_slugs",
  { jobcenterId: uuid("jobcenter_id").notNull(), slug: text().notNull(), postId: uuid("post_id").notNull() },
  (table) => [
    primaryKey({ columns: [table.jobcenterId, table.slug] }),
    foreignKey({
      name: "post_slugs_post",
      columns: [table.postId, table.jobcenterId],
      foreignColumns: [posts.id, posts.jobcenterId],
    }).onDelete("cascade"),
  ],
);

/**
 * Co-hosts: invited by the home Jobcenter, shown there once accepted. Who declined or left stays known until
 * invited again.
 */
export const postHosts = pgTable(
  "post_hosts",
  {
    postId: uuid("post_id")
      .notNull()
      .references(() => posts.id, { onDelete: "cascade" }),
    jobcenterId: uuid("jobcenter_id")
      .notNull()
      .references(() => jobcenters.id),
    invitedAt: moment("invited_at").notNull().defaultNow(),
    invitedBy: uuid("invited_by").references(() => accounts.id),
    acceptedAt: moment("accepted_at"),
    declinedAt: moment("declined_at"),
  },
  (table) => [
    primaryKey({ columns: [table.postId, table.jobcenterId] }),
    index("post_hosts_by_jobcenter").on(table.jobcenterId),
    check("post_hosts_one_answer", sql`${table.acceptedAt} is null or ${table.declinedAt} is null`),
  ],
);

/** Which pictures a revision shows; kept by save-draft. */
export const revisionMedia = pgTable(
  "revision_media",
  {
    revisionId: uuid("revision_id")
      .notNull()
      .references(() => revisions.id, { onDelete: "cascade" }),
    mediaId: uuid("media_id")
      .notNull()
      .references(() => media.id),
  },
  (table) => [
    primaryKey({ columns: [table.revisionId, table.mediaId] }),
    index("revision_media_by_media").on(table.mediaId),
  ],
);
