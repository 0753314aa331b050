import { sql } from "drizzle-orm";
import type { PressContact, Profile, Provider } from "@/domain/jobcenter/profile";
import {
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { moment } from "./moment";

export const jobcenters = pgTable(
  "jobcenters",
  {
    id: uuid().primaryKey().defaultRandom(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    shortName: text("short_name").notNull(),
    /** Own brand, e.g. "MaßArbeit". */
    ownName: text("own_name"),
    kind: text().notNull(),
    bundesland: text().notNull(),
    ags: text().notNull().unique(),
    seat: text().notNull(),
    latitude: doublePrecision().notNull(),
    longitude: doublePrecision().notNull(),
    /** An inner point of the area; the seat may lie outside. */
    markerLatitude: doublePrecision("marker_latitude").notNull(),
    markerLongitude: doublePrecision("marker_longitude").notNull(),
    admittedIn: integer("admitted_in").notNull(),
    population: integer().notNull(),
    populationYear: integer("population_year").notNull(),
    introduction: text().notNull().default(""),
    website: text().notNull().default(""),
    pressContact: jsonb("press_contact").$type<PressContact>(),
    provider: jsonb().$type<Provider>(),
    pillars: jsonb().$type<Profile["pillars"]>().notNull().default({ stark: [], sozial: [], vorort: [] }),
    /** Raised by every change of what the Jobcenter says about itself. */
    profileVersion: integer("profile_version").notNull().default(1),
    hasOwnApproval: boolean("has_own_approval").notNull().default(false),
    validFrom: date("valid_from").notNull().default("2005-01-01"),
    validTo: date("valid_to"),
  },
  (table) => [
    index("jobcenters_by_bundesland").on(table.bundesland, table.shortName),
    check("jobcenters_website_safe", sql`${table.website} = '' or ${table.website} like 'https://%'`),
    check("jobcenters_valid_range", sql`${table.validTo} is null or ${table.validTo} >= ${table.validFrom}`),
  ],
);

export const jobcenterSites = pgTable(
  "jobcenter_sites",
  {
    id: uuid().primaryKey().defaultRandom(),
    jobcenterId: uuid("jobcenter_id")
      .notNull()
      .references(() => jobcenters.id),
    name: text().notNull(),
    street: text().notNull().default(""),
    postalCode: text("postal_code").notNull().default(""),
    city: text().notNull().default(""),
    phone: text().notNull().default(""),
    email: text().notNull().default(""),
    openingHours: text("opening_hours").notNull().default(""),
    access: text().notNull().default(""),
    position: integer().notNull().default(0),
  },
  (table) => [index("jobcenter_sites_by_jobcenter").on(table.jobcenterId, table.position)],
);

/** What the desk remembers of a Jobcenter and readers never ask for. */
export const jobcenterUpkeep = pgTable("jobcenter_upkeep", {
  jobcenterId: uuid("jobcenter_id")
    .primaryKey()
    .references(() => jobcenters.id),
  /** When its lead last said that contact and page are right. */
  confirmedAt: moment("confirmed_at"),
  /** When the Landkreistag last reminded it to take part. */
  remindedAt: moment("reminded_at"),
});
