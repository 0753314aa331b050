import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  consentChannels,
  consentEventKinds,
  consentForms,
  nameForms,
  withdrawalWays,
} from "@/domain/consent/consent";
import { benefitStates, guardianKinds } from "@/domain/consent/guardian";
import { toldKinds } from "@/domain/consent/special-data";
import { accounts } from "./account";
import { jobcenters } from "./jobcenter";
import { moment } from "./moment";
import { people } from "./person";

export const consentChannel = pgEnum("consent_channel", consentChannels);
export const consentEventKind = pgEnum("consent_event_kind", consentEventKinds);
export const consentForm = pgEnum("consent_form", consentForms);
export const benefitState = pgEnum("benefit_state", benefitStates);
export const guardianKind = pgEnum("guardian_kind", guardianKinds);
export const toldKind = pgEnum("told_kind", toldKinds);
export const nameForm = pgEnum("name_form", nameForms);
export const withdrawalWay = pgEnum("withdrawal_way", withdrawalWays);

/** Every information sheet that was ever handed over, word for word (B-012, B-020). */
export const informationSheets = pgTable("information_sheets", {
  /** SHA-256 of the text. */
  hash: text().primaryKey(),
  text: text().notNull(),
  language: text().notNull(),
  createdAt: moment("created_at").notNull().defaultNow(),
});

/**
 * What one portrayed person agreed to. Never changed after it was recorded (B-020); its state follows from
 * the events.
 */
export const consents = pgTable(
  "consents",
  {
    id: uuid().primaryKey().defaultRandom(),
    jobcenterId: uuid("jobcenter_id")
      .notNull()
      .references(() => jobcenters.id),
    /** Whose consent it is; always of the same Jobcenter. */
    personId: uuid("person_id").notNull(),
    nameForm: nameForm("name_form").notNull(),
    /** The name as readers see it: first name or pseudonym; the full name only when chosen (B-017, B-039). */
    publicName: text("public_name").notNull(),
    channels: consentChannel().array().notNull(),
    form: consentForm().notNull(),
    givenOn: date("given_on").notNull(),
    validUntil: date("valid_until").notNull(),
    informedOn: date("informed_on").notNull(),
    /** The person was told that saying no has no disadvantage (B-003). */
    voluntarinessExplainedOn: date("voluntariness_explained_on").notNull(),
    /** Null for consents recorded before this was asked. */
    benefits: benefitState(),
    /** Who signed beside the person, if anybody (B-008). */
    guardianKind: guardianKind("guardian_kind"),
    guardianName: text("guardian_name").notNull().default(""),
    guardianSignedOn: date("guardian_signed_on"),
    /** A legal guardian of an adult showed that this matter is within the scope. */
    guardianInScope: boolean("guardian_in_scope").notNull().default(false),
    /** Special categories of data that the person agreed to with a tick of its own (B-004). */
    specialKinds: toldKind("special_kinds")
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** Function of the person who collected it; not the case manager. */
    collectedBy: text("collected_by").notNull(),
    /** SHA-256 of the wording that was agreed to. */
    wordingHash: text("wording_hash").notNull(),
    /** SHA-256 of the information sheet that was handed over; null for consents recorded before. */
    sheetHash: text("sheet_hash").references(() => informationSheets.hash),
    language: text().notNull().default("de"),
    evidenceKey: text("evidence_key"),
    evidenceSha256: text("evidence_sha256"),
    evidenceType: text("evidence_type"),
    /** The same person's earlier consent, which ends once readers see a text under this one. */
    replaces: uuid(),
    createdBy: uuid("created_by").references(() => accounts.id),
    createdAt: moment("created_at").notNull().defaultNow(),
    /** From this moment on it says only what was allowed and when, not to whom (docs/decisions/0081). */
    erasedAt: moment("erased_at"),
  },
  (table) => [
    foreignKey({
      name: "consents_replaces_own",
      columns: [table.replaces, table.jobcenterId],
      foreignColumns: [table.id, table.jobcenterId],
    }),
    foreignKey({
      name: "consents_replaces_same_person",
      columns: [table.replaces, table.personId],
      foreignColumns: [table.id, table.personId],
    }),
    foreignKey({
      name: "consents_own_person",
      columns: [table.personId, table.jobcenterId],
      foreignColumns: [people.id, people.jobcenterId],
    }),
    unique("consents_id_person").on(table.id, table.personId),
    index("consents_by_person").on(table.personId),
    unique("consents_id_jobcenter").on(table.id, table.jobcenterId),
    index("consents_by_jobcenter").on(table.jobcenterId, table.createdAt),
    index("consents_by_jobcenter_end").on(table.jobcenterId, table.validUntil),
    index("consents_by_end").on(table.validUntil),
    check("consents_range", sql`${table.validUntil} >= ${table.givenOn}`),
    check("consents_some_channel", sql`cardinality(${table.channels}) > 0`),
    check(
      "consents_guardian_whole",
      sql`(${table.guardianKind} is null) = (${table.guardianSignedOn} is null)
        and (${table.guardianKind} is null or btrim(${table.guardianName}) <> '' or ${table.erasedAt} is not null)`,
    ),
    check(
      "consents_guardian_in_scope",
      sql`${table.guardianKind} is distinct from 'betreuung' or ${table.guardianInScope}`,
    ),
    check("consents_no_conviction", sql`not 'conviction' = any(${table.specialKinds})`),
    check(
      "consents_erased_whole",
      sql`${table.erasedAt} is null or (${table.publicName} = '' and ${table.collectedBy} = '' and ${table.guardianName} = '' and cardinality(${table.specialKinds}) = 0 and ${table.evidenceKey} is null and ${table.evidenceType} is null)`,
    ),
    check("consents_evidence_whole", sql`(${table.evidenceKey} is null) = (${table.evidenceSha256} is null)`),
  ],
);

/** Append-only. */
export const consentEvents = pgTable(
  "consent_events",
  {
    id: uuid().primaryKey().defaultRandom(),
    consentId: uuid("consent_id")
      .notNull()
      .references(() => consents.id),
    kind: consentEventKind().notNull(),
    at: moment("at").notNull().defaultNow(),
    receivedVia: withdrawalWay("received_via"),
    /** What a narrowing takes away; null for every other event. */
    closes: consentChannel().array(),
    accountId: uuid("account_id").references(() => accounts.id),
  },
  (table) => [
    index("consent_events_by_consent").on(table.consentId, table.kind),
    // A person narrows as often as they like; every other event happens once.
    uniqueIndex("consent_events_once")
      .on(table.consentId, table.kind)
      .where(sql`${table.closes} is null`),
    index("consent_events_by_time")
      .on(table.at)
      .where(sql`${table.kind} <> 'given'`),
    check("consent_events_closing", sql`(${table.kind} = 'narrowed') = (${table.closes} is not null)`),
    check(
      "consent_events_closes_ways",
      sql`cardinality(${table.closes}) > 0 and not 'portal' = any(${table.closes})`,
    ),
  ],
);

/** Which reminders of the end of a consent were sent: each once (B-036). */
export const consentReminders = pgTable(
  "consent_reminders",
  {
    consentId: uuid("consent_id")
      .notNull()
      .references(() => consents.id),
    /** How many days before the end it belongs to. */
    daysBefore: integer("days_before").notNull(),
    at: moment("at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.consentId, table.daysBefore] })],
);
