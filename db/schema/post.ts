import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
  type AnyPgColumn,
} from "drizzle-orm/pg-core";
import { postKinds } from "@/domain/post/kind";
import { accounts } from "./account";
import { jobcenters } from "./jobcenter";
import { moment } from "./moment";
import { revisions } from "./revision";

export const postKind = pgEnum("post_kind", postKinds);

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
    /** When the Jobcenter was asked last whether a draft that nobody edits is still needed. */
    leavingToldAt: moment("leaving_told_at"),
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
