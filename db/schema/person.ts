import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { accounts } from "./account";
import { jobcenters } from "./jobcenter";
import { media } from "./media";
import { moment } from "./moment";

/** A person whom a Jobcenter portrays. Private: nothing of it is for readers (docs/decisions/0075). */
export const people = pgTable(
  "people",
  {
    id: uuid().primaryKey().defaultRandom(),
    jobcenterId: uuid("jobcenter_id")
      .notNull()
      .references(() => jobcenters.id),
    /** The real name; what readers see is `consents.public_name`. */
    name: text().notNull(),
    /** How the person can be reached. */
    contact: text().notNull().default(""),
    language: text().notNull().default("de"),
    /** Only of a minor. */
    bornOn: date("born_on"),
    /** Who decides for a minor. */
    guardianName: text("guardian_name").notNull().default(""),
    createdBy: uuid("created_by").references(() => accounts.id),
    createdAt: moment("created_at").notNull().defaultNow(),
    /** From this moment on the record is empty (docs/decisions/0081). */
    erasedAt: moment("erased_at"),
  },
  (table) => [
    unique("people_id_jobcenter").on(table.id, table.jobcenterId),
    index("people_by_jobcenter").on(table.jobcenterId, table.createdAt),
    check("people_named", sql`btrim(${table.name}) <> '' or ${table.erasedAt} is not null`),
    check(
      "people_erased_whole",
      sql`${table.erasedAt} is null or (${table.name} = '' and ${table.contact} = '' and ${table.guardianName} = '' and ${table.bornOn} is null)`,
    ),
  ],
);

/** Who can be recognised on a picture; both belong to the same Jobcenter. */
export const mediaPeople = pgTable(
  "media_people",
  {
    mediaId: uuid("media_id").notNull(),
    personId: uuid("person_id").notNull(),
    jobcenterId: uuid("jobcenter_id").notNull(),
    /** Where the face is, in percent from the left and from the top; null: not said. */
    pointX: integer("point_x"),
    pointY: integer("point_y"),
    markedBy: uuid("marked_by").references(() => accounts.id),
    markedAt: moment("marked_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.mediaId, table.personId] }),
    foreignKey({
      name: "media_people_own_picture",
      columns: [table.mediaId, table.jobcenterId],
      foreignColumns: [media.id, media.jobcenterId],
    }).onDelete("cascade"),
    foreignKey({
      name: "media_people_own_person",
      columns: [table.personId, table.jobcenterId],
      foreignColumns: [people.id, people.jobcenterId],
    }),
    index("media_people_by_person").on(table.personId),
    check(
      "media_people_point",
      sql`(${table.pointX} is null) = (${table.pointY} is null) and ${table.pointX} between 0 and 100 and ${table.pointY} between 0 and 100`,
    ),
  ],
);
