import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  pgEnum,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { formerAccountName } from "@/domain/account/account-state";
import { roles } from "@/domain/account/role";
import { jobcenters } from "./jobcenter";
import { moment } from "./moment";

export const roleEnum = pgEnum("role", roles);
export const linkPurpose = pgEnum("link_purpose", ["invitation", "password_reset"]);

export const accounts = pgTable(
  "accounts",
  {
    id: uuid().primaryKey().defaultRandom(),
    /** Always lower case. */
    email: text().notNull(),
    name: text().notNull(),
    role: roleEnum().notNull(),
    jobcenterId: uuid("jobcenter_id").references(() => jobcenters.id),
    passwordHash: text("password_hash"),
    oidcSubject: text("oidc_subject").unique(),
    /** Appointed by the administration to read reports about barriers, which may tell of a disability (A-016). */
    isAccessibilityContact: boolean("is_accessibility_contact").notNull().default(false),
    lockedAt: moment("locked_at"),
    lastSignedInAt: moment("last_signed_in_at"),
    createdAt: moment("created_at").notNull().defaultNow(),
    /** When somebody was told last that the account is anonymised unless it is used. */
    leavingToldAt: moment("leaving_told_at"),
    /** Anonymised: the row stays for the history and for what the account wrote (B-055). */
    erasedAt: moment("erased_at"),
  },
  (table) => [
    uniqueIndex("accounts_email").on(table.email),
    index("accounts_by_jobcenter").on(table.jobcenterId, table.name),
    check("accounts_email_lower_case", sql`${table.email} = lower(${table.email})`),
    check(
      "accounts_jobcenter_by_role",
      sql`case when ${table.role} in ('editor', 'lead') then ${table.jobcenterId} is not null
        when ${table.role} in ('moderator', 'admin') then ${table.jobcenterId} is null else true end`,
    ),
    check(
      "accounts_erased_is_empty",
      sql`${table.erasedAt} is null or (${table.name} = ${sql.raw(`'${formerAccountName}'`)} and ${table.email} = ${table.id}::text
        and ${table.passwordHash} is null and ${table.oidcSubject} is null and ${table.lastSignedInAt} is null
        and not ${table.isAccessibilityContact} and ${table.lockedAt} is not null)`,
    ),
  ],
);

export const sessions = pgTable(
  "sessions",
  {
    id: uuid().primaryKey().defaultRandom(),
    /** SHA-256 of the reference in the cookie (D-011). */
    tokenHash: text("token_hash").notNull().unique(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    /** Browser and system in words, for the list of own sessions; no address. */
    device: text().notNull().default(""),
    createdAt: moment("created_at").notNull().defaultNow(),
    lastSeenAt: moment("last_seen_at").notNull().defaultNow(),
    expiresAt: moment("expires_at").notNull(),
  },
  (table) => [index("sessions_by_account").on(table.accountId, table.lastSeenAt)],
);

export const oneTimeLinks = pgTable(
  "one_time_links",
  {
    id: uuid().primaryKey().defaultRandom(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    purpose: linkPurpose().notNull(),
    tokenHash: text("token_hash").notNull().unique(),
    createdAt: moment("created_at").notNull().defaultNow(),
    expiresAt: moment("expires_at").notNull(),
    usedAt: moment("used_at"),
  },
  (table) => [index("one_time_links_by_account").on(table.accountId)],
);

/** Counts tries per key and window; the key is hashed, no address is stored. */
export const attempts = pgTable("attempts", {
  key: text().primaryKey(),
  windowStartsAt: moment("window_starts_at").notNull(),
  count: integer().notNull(),
});
