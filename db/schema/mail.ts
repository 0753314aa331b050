import { check, index, integer, jsonb, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { letterNames } from "@/domain/mail/letter";
import { accounts } from "./account";
import { moment } from "./moment";

export const letterName = pgEnum("letter_name", letterNames);

/** Mails waiting to be sent and those sent; written in the command's own transaction (E-005). */
export const mails = pgTable(
  "mails",
  {
    id: uuid().primaryKey().defaultRandom(),
    /** Null only for an answer to a reader, whose address stands in the report and is erased with it. */
    accountId: uuid("account_id").references(() => accounts.id, { onDelete: "cascade" }),
    letter: letterName().notNull(),
    /** Ids and plain facts the letter is written from; never a token or a text of people. */
    facts: jsonb().$type<Record<string, string>>().notNull().default({}),
    createdAt: moment("created_at").notNull().defaultNow(),
    nextTryAt: moment("next_try_at").notNull().defaultNow(),
    tries: integer().notNull().default(0),
    sentAt: moment("sent_at"),
    givenUpAt: moment("given_up_at"),
    lastProblem: text("last_problem"),
  },
  (table) => [
    index("mails_waiting")
      .on(table.nextTryAt)
      .where(sql`${table.sentAt} is null and ${table.givenUpAt} is null`),
    index("mails_given_up")
      .on(table.givenUpAt)
      .where(sql`${table.givenUpAt} is not null`),
    check("mails_recipient", sql`${table.accountId} is not null or ${table.facts} ? 'reportId'`),
  ],
);
