import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { externalUseKinds } from "@/domain/consent/external-use";
import { takedownStages, type TakedownResult } from "@/domain/consent/takedown";
import { accounts } from "./account";
import { consentEvents, consents } from "./consent";
import { jobcenters } from "./jobcenter";
import { moment } from "./moment";
import { posts } from "./post";

export const takedownStage = pgEnum("takedown_stage", takedownStages);
export const externalUseKind = pgEnum("external_use_kind", externalUseKinds);

/**
 * The proof that a withdrawal or a narrowing took effect. A trigger writes it with the event
 * (db/sql/takedowns.sql). It holds no name and no address.
 */
export const takedownProofs = pgTable(
  "takedown_proofs",
  {
    id: uuid().primaryKey().defaultRandom(),
    consentId: uuid("consent_id")
      .notNull()
      .references(() => consents.id),
    eventId: uuid("event_id")
      .notNull()
      .unique()
      .references(() => consentEvents.id, { onDelete: "cascade" }),
  },
  (table) => [index("takedown_proofs_by_consent").on(table.consentId)],
);

/** One of the three times at which the portal asks its own addresses. */
export const takedownChecks = pgTable(
  "takedown_checks",
  {
    proofId: uuid("proof_id")
      .notNull()
      .references(() => takedownProofs.id, { onDelete: "cascade" }),
    stage: takedownStage().notNull(),
    dueAt: moment("due_at").notNull(),
    /** The next run; a running one moves it ahead, so that no other server runs it as well. */
    nextTryAt: moment("next_try_at").notNull(),
    tries: integer().notNull().default(0),
    doneAt: moment("done_at"),
    /** The first time it failed. */
    failedAt: moment("failed_at"),
    /** Of the newest run. */
    result: jsonb().$type<TakedownResult>(),
  },
  (table) => [
    primaryKey({ columns: [table.proofId, table.stage] }),
    index("takedown_checks_open")
      .on(table.nextTryAt)
      .where(sql`${table.doneAt} is null`),
    check("takedown_checks_done_with_result", sql`${table.doneAt} is null or ${table.result} is not null`),
  ],
);

/** Where a post was passed on or printed outside this portal (B-035). */
export const externalUses = pgTable(
  "external_uses",
  {
    id: uuid().primaryKey().defaultRandom(),
    jobcenterId: uuid("jobcenter_id")
      .notNull()
      .references(() => jobcenters.id),
    postId: uuid("post_id").notNull(),
    kind: externalUseKind().notNull(),
    /** Who has it: a newspaper, an account, a place. */
    place: text().notNull(),
    /** Web address or mail address; empty when there is none. */
    address: text().notNull().default(""),
    usedOn: date("used_on").notNull(),
    enteredBy: uuid("entered_by").references(() => accounts.id),
    enteredAt: moment("entered_at").notNull().defaultNow(),
  },
  (table) => [
    foreignKey({
      name: "external_uses_own_post",
      columns: [table.postId, table.jobcenterId],
      foreignColumns: [posts.id, posts.jobcenterId],
    }),
    index("external_uses_by_post").on(table.postId, table.usedOn),
    check("external_uses_named", sql`btrim(${table.place}) <> ''`),
  ],
);

/** Somebody outside has to be told that a person withdrew. */
export const removalTasks = pgTable(
  "removal_tasks",
  {
    id: uuid().primaryKey().defaultRandom(),
    useId: uuid("use_id")
      .notNull()
      .references(() => externalUses.id),
    consentId: uuid("consent_id")
      .notNull()
      .references(() => consents.id),
    jobcenterId: uuid("jobcenter_id")
      .notNull()
      .references(() => jobcenters.id),
    createdAt: moment("created_at").notNull().defaultNow(),
    dueOn: date("due_on").notNull(),
    doneAt: moment("done_at"),
    doneBy: uuid("done_by").references(() => accounts.id),
    /** What was answered. */
    answer: text(),
    /** How often the clock reminded of it. */
    reminders: integer().notNull().default(0),
  },
  (table) => [
    // A person who narrows and then withdraws asks once for each use.
    unique("removal_tasks_once").on(table.useId, table.consentId),
    index("removal_tasks_by_consent").on(table.consentId),
    index("removal_tasks_open")
      .on(table.jobcenterId, table.dueOn)
      .where(sql`${table.doneAt} is null`),
    check(
      "removal_tasks_done_answered",
      sql`(${table.doneAt} is null) = (${table.answer} is null) and btrim(${table.answer}) <> ''`,
    ),
  ],
);
