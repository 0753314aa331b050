// The views of db/sql that the public side can reach (role portal_reader), as tables to read from.
import {
  bigint,
  date,
  doublePrecision,
  integer,
  jsonb,
  pgView,
  text,
  uuid,
  boolean,
} from "drizzle-orm/pg-core";
import type { Content } from "@/domain/post/content";
import type { Details } from "@/domain/post/details";
import type { LeichteSprache } from "@/domain/post/leichte-sprache";
import type { LeadPicture } from "@/domain/post/manuscript";
import type { Topic } from "@/domain/post/topic";
import { consentChannel } from "./consent";
import { figureScope } from "./figure";
import { moment } from "./moment";
import { postKind } from "./post";
import { pillarEnum } from "./revision";

/**
 * Posts that readers may see at this moment, in the revision they see. `channels`: where every person agreed
 * to appear.
 */
export const publicPosts = pgView("public_posts", {
  id: uuid().notNull(),
  kind: postKind().notNull(),
  jobcenterId: uuid("jobcenter_id").notNull(),
  slug: text().notNull(),
  publishedAt: moment("published_at").notNull(),
  changedAt: moment("changed_at").notNull(),
  revisionId: uuid("revision_id").notNull(),
  revisionNumber: integer("revision_number").notNull(),
  title: text().notNull(),
  teaser: text().notNull(),
  content: jsonb().$type<Content>().notNull(),
  details: jsonb().$type<Details>().notNull(),
  topics: text().array().$type<Topic[]>().notNull(),
  pillar: pillarEnum(),
  leadPicture: jsonb("lead_picture").$type<LeadPicture>(),
  asOf: date("as_of"),
  aktionswocheId: uuid("aktionswoche_id"),
  seriesId: uuid("series_id"),
  seriesPart: integer("series_part"),
  showsNoPerson: boolean("shows_no_person").notNull(),
  startsAt: moment("starts_at"),
  endsAt: moment("ends_at"),
  channels: consentChannel().array().notNull(),
}).existing();

/**
 * The same posts as narrow rows that indexes know (docs/decisions/0061): for pages and counts of many. What
 * is shown of them comes from `publicPosts`.
 */
export const publicList = pgView("public_list", {
  id: uuid().notNull(),
  kind: postKind().notNull(),
  jobcenterId: uuid("jobcenter_id").notNull(),
  bundesland: text().notNull(),
  publishedAt: moment("published_at").notNull(),
  topics: text().array().$type<Topic[]>().notNull(),
  seriesId: uuid("series_id"),
  channels: consentChannel().array().notNull(),
  slug: text().notNull(),
  changedAt: moment("changed_at").notNull(),
  revisionId: uuid("revision_id").notNull(),
  aktionswocheId: uuid("aktionswoche_id"),
  startsAt: moment("starts_at"),
  endsAt: moment("ends_at"),
  /** Home and accepted co-hosts. */
  hosts: uuid().array().notNull(),
}).existing();

/** The running text of public posts, for passages in search results. */
export const publicSearch = pgView("public_search", {
  id: uuid().notNull(),
  body: text().notNull(),
}).existing();

/** Pictures that some public post shows at this moment. */
export const publicPictures = pgView("public_pictures", {
  id: uuid().notNull(),
  key: text().notNull(),
  width: integer().notNull(),
  height: integer().notNull(),
  widths: jsonb().$type<number[]>().notNull(),
  /** Of the library, for servers of the version before. What readers get stands in `publicRevisionPictures`. */
  focalX: integer("focal_x").notNull(),
  focalY: integer("focal_y").notNull(),
}).existing();

/** The pictures of each public text, with the focal point that was approved with it. */
export const publicRevisionPictures = pgView("public_revision_pictures", {
  revisionId: uuid("revision_id").notNull(),
  id: uuid().notNull(),
  key: text().notNull(),
  width: integer().notNull(),
  height: integer().notNull(),
  widths: jsonb().$type<number[]>().notNull(),
  focalX: integer("focal_x").notNull(),
  focalY: integer("focal_y").notNull(),
}).existing();

/** Accepted co-hosts of public posts. */
export const publicHosts = pgView("public_hosts", {
  postId: uuid("post_id").notNull(),
  jobcenterId: uuid("jobcenter_id").notNull(),
}).existing();

/** Values of Kennzahlen that hold, each with what stood there before a correction. */
export const publicFigures = pgView("public_figures", {
  id: uuid().notNull(),
  scope: figureScope().notNull(),
  bundesland: text(),
  jobcenterId: uuid("jobcenter_id"),
  indicator: text().notNull(),
  label: text().notNull(),
  asOf: date("as_of").notNull(),
  qualifier: text().notNull(),
  value: doublePrecision().notNull(),
  unit: text().notNull(),
  source: text().notNull(),
  sourceDate: text("source_date").notNull(),
  originalId: uuid("original_id").notNull(),
  periodFrom: date("period_from"),
  periodTo: date("period_to"),
  correctedAt: moment("corrected_at"),
  previousValue: doublePrecision("previous_value"),
  previousQualifier: text("previous_qualifier"),
}).existing();

/** From any row a post may refer to, to the chain of corrections it belongs to. */
export const publicFigureReferences = pgView("public_figure_references", {
  id: uuid().notNull(),
  originalId: uuid("original_id").notNull(),
  takenBackAt: moment("taken_back_at"),
}).existing();

/** Versions in Leichte Sprache that readers may see at this moment, beside their originals. */
export const publicTwins = pgView("public_twins", {
  id: uuid().notNull(),
  originalId: uuid("original_id").notNull(),
  jobcenterId: uuid("jobcenter_id").notNull(),
  originalSlug: text("original_slug").notNull(),
  publishedAt: moment("published_at").notNull(),
  changedAt: moment("changed_at").notNull(),
  revisionId: uuid("revision_id").notNull(),
  revisionNumber: integer("revision_number").notNull(),
  title: text().notNull(),
  teaser: text().notNull(),
  content: jsonb().$type<Content>().notNull(),
  leadPicture: jsonb("lead_picture").$type<LeadPicture>(),
  leichteSprache: jsonb("leichte_sprache").$type<LeichteSprache>().notNull(),
  /** Where every person of both texts agreed to appear. */
  channels: consentChannel().array().notNull(),
  /** Readers see a later text of the original than this one was made from. */
  isStale: boolean("is_stale").notNull(),
}).existing();

/**
 * The edition readers get now, and for how many seconds a page made now stays true if nothing is changed (at
 * most 60).
 */
export const portalFreshness = pgView("portal_freshness", {
  edition: bigint({ mode: "number" }).notNull(),
  secondsLeft: doublePrecision("seconds_left").notNull(),
}).existing();

/** The public ones of the stories chosen for the start page, in their order. */
export const publicFeatured = pgView("public_featured", {
  id: uuid().notNull(),
  position: integer().notNull(),
}).existing();
