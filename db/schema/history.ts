import { bigint, index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { moment } from "./moment";

/** Facts about what happened, never names or free text of people (B-057). */
export type HistoryFacts = Record<string, string | number | boolean | null>;

/** Who did what when. Append-only: triggers refuse any change. */
export const history = pgTable(
  "history",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    at: moment("at").notNull().defaultNow(),
    /** Null: the clock. No foreign key, so that erased accounts leave the entry as it was. */
    accountId: uuid("account_id"),
    actorRole: text("actor_role").notNull(),
    action: text().notNull(),
    subjectType: text("subject_type").notNull(),
    subjectId: uuid("subject_id").notNull(),
    jobcenterId: uuid("jobcenter_id"),
    facts: jsonb().$type<HistoryFacts>().notNull().default({}),
  },
  (table) => [
    index("history_by_subject").on(table.subjectType, table.subjectId, table.id),
    index("history_by_jobcenter").on(table.jobcenterId, table.id),
  ],
);
