import { boolean, pgView, uuid } from "drizzle-orm/pg-core";
import { moment } from "./moment";
import { postKind } from "./post";
import { revisionState } from "./revision";

/**
 * Per post its newest revision, and the newest that was handed in or approved: the order of the desk's lists
 * (docs/decisions/0061).
 */
export const deskList = pgView("desk_list", {
  postId: uuid("post_id").notNull(),
  isHandedIn: boolean("is_handed_in").notNull(),
  revisionId: uuid("revision_id").notNull(),
  jobcenterId: uuid("jobcenter_id").notNull(),
  kind: postKind().notNull(),
  isTwin: boolean("is_twin").notNull(),
  state: revisionState().notNull(),
  savedAt: moment("saved_at").notNull(),
}).existing();
