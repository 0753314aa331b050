import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { erasureReasons } from "@/domain/consent/erasure";
import { accounts } from "./account";
import { jobcenters } from "./jobcenter";
import { moment } from "./moment";
import { people } from "./person";
import { posts } from "./post";

export const erasureReason = pgEnum("erasure_reason", erasureReasons);

/**
 * What is left of the content of a person who withdrew: that it was erased, how much and when, without any of
 * it. Append-only (docs/decisions/0081).
 */
export const erasures = pgTable(
  "erasures",
  {
    id: uuid().primaryKey().defaultRandom(),
    /** An emptied record. */
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    jobcenterId: uuid("jobcenter_id")
      .notNull()
      .references(() => jobcenters.id),
    because: erasureReason().notNull(),
    withdrawnAt: moment("withdrawn_at").notNull(),
    erasedAt: moment("erased_at").notNull().defaultNow(),
    postIds: uuid("post_ids").array().notNull(),
    revisions: integer().notNull(),
    pictures: integer().notNull(),
    /**
     * Keyed hash of the hashes of the erased texts: whoever has a text can prove with the secret of the
     * installation that it was among them; nobody can read anything from it (B-032).
     */
    contentHash: text("content_hash").notNull(),
  },
  (table) => [index("erasures_by_person").on(table.personId)],
);

/** Addresses that contained something about a person: only a keyed hash of the path, so that it answers 410. */
export const goneAddresses = pgTable(
  "gone_addresses",
  {
    pathHash: text("path_hash").primaryKey(),
    postId: uuid("post_id")
      .notNull()
      .references(() => posts.id, { onDelete: "cascade" }),
    goneAt: moment("gone_at").notNull().defaultNow(),
  },
  (table) => [index("gone_addresses_by_post").on(table.postId)],
);

/** Posts in which the name of somebody who withdrew stands, and whether that person is meant. */
export const postPeople = pgTable(
  "post_people",
  {
    postId: uuid("post_id").notNull(),
    personId: uuid("person_id").notNull(),
    jobcenterId: uuid("jobcenter_id").notNull(),
    /** True: the post belongs to the person and is erased with the rest. False: a namesake. Null: undecided. */
    isMeant: boolean("is_meant"),
    decidedBy: uuid("decided_by").references(() => accounts.id),
    decidedAt: moment("decided_at"),
  },
  (table) => [
    primaryKey({ columns: [table.postId, table.personId] }),
    foreignKey({
      name: "post_people_own_post",
      columns: [table.postId, table.jobcenterId],
      foreignColumns: [posts.id, posts.jobcenterId],
    }).onDelete("cascade"),
    foreignKey({
      name: "post_people_own_person",
      columns: [table.personId, table.jobcenterId],
      foreignColumns: [people.id, people.jobcenterId],
    }),
    index("post_people_by_person").on(table.personId),
    check("post_people_decided", sql`(${table.isMeant} is null) = (${table.decidedAt} is null)`),
  ],
);
