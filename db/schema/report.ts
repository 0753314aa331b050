import { sql } from "drizzle-orm";
import { check, date, index, integer, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { reportKinds, reportStates, withdrawalOutcomes } from "@/domain/report/report";
import { accounts } from "./account";
import { jobcenters } from "./jobcenter";
import { moment } from "./moment";

export const reportKind = pgEnum("report_kind", reportKinds);
export const reportState = pgEnum("report_state", reportStates);
export const withdrawalOutcome = pgEnum("withdrawal_outcome", withdrawalOutcomes);

/**
 * What readers told the desk. The words are erased some time after it is done; the row stays as a count
 * (A-016, B-061).
 */
export const reports = pgTable(
  "reports",
  {
    id: uuid().primaryKey().defaultRandom(),
    /** What the reader got; nobody can guess it. */
    number: text().notNull().unique(),
    kind: reportKind().notNull(),
    /** Whose page it is about; null: the Landkreistag's. */
    jobcenterId: uuid("jobcenter_id").references(() => jobcenters.id),
    /** Path on this portal, or what was typed. */
    page: text().notNull().default(""),
    message: text().notNull(),
    /** Where the answer shall go, if anywhere. */
    email: text(),
    /** Of a withdrawal: the name as the person wrote it, and where to call back. */
    personName: text("person_name"),
    phone: text(),
    /** Of the form it came from: the same form sent twice is one report. */
    formKey: text("form_key").notNull().unique(),
    state: reportState().notNull().default("received"),
    receivedAt: moment("received_at").notNull().defaultNow(),
    dueOn: date("due_on").notNull(),
    /** Whoever works at it, answered or closed it last. */
    handledBy: uuid("handled_by").references(() => accounts.id, { onDelete: "set null" }),
    answer: text(),
    answeredAt: moment("answered_at"),
    doneAt: moment("done_at"),
    erasedAt: moment("erased_at"),
    /** How a withdrawal ended; null while it is open, and for every other report. */
    outcome: withdrawalOutcome(),
    /** A refusal counts when somebody else, at the Landkreistag, has confirmed it. */
    refusedBecause: text("refused_because"),
    refusedBy: uuid("refused_by").references(() => accounts.id),
    refusalConfirmedBy: uuid("refusal_confirmed_by").references(() => accounts.id),
    /** How often the clock reminded of it. */
    reminders: integer().notNull().default(0),
  },
  (table) => [
    index("reports_by_jobcenter").on(table.jobcenterId, table.state, table.dueOn),
    index("reports_by_due").on(table.state, table.dueOn),
    check(
      "reports_message_length",
      sql`length(${table.message}) <= 4000 and length(${table.answer}) <= 4000`,
    ),
    check(
      "reports_answer_there",
      sql`${table.state} <> 'answered' or (${table.answer} is not null and ${table.answeredAt} is not null)`,
    ),
    check("reports_done_known", sql`(${table.state} = 'done') = (${table.doneAt} is not null)`),
    check(
      "reports_barrier_answered",
      sql`${table.kind} <> 'barrier' or ${table.state} <> 'done' or ${table.answeredAt} is not null`,
    ),
    check(
      "reports_erased_whole",
      sql`${table.erasedAt} is null or (${table.state} = 'done' and ${table.message} = '' and ${table.page} = '' and ${table.email} is null and ${table.answer} is null and ${table.personName} is null and ${table.phone} is null and ${table.refusedBecause} is null)`,
    ),
    check(
      "reports_withdrawal_ended",
      sql`(${table.kind} = 'withdrawal' or ${table.outcome} is null) and (${table.kind} <> 'withdrawal' or ${table.state} <> 'done' or ${table.outcome} is not null)`,
    ),
    check(
      "reports_refusal_confirmed",
      sql`${table.outcome} is distinct from 'refused' or coalesce((${table.refusedBecause} <> '' or ${table.erasedAt} is not null) and ${table.refusalConfirmedBy} <> ${table.refusedBy}, false)`,
    ),
    check("reports_message_there", sql`${table.message} <> '' or ${table.erasedAt} is not null`),
  ],
);
