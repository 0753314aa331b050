// When something last changed on the pages that gather others, as far as readers could see it: for /sitemap.xml.
import "server-only";
import { sql } from "drizzle-orm";
import { portalDb } from "@/db/client";

export type Place = "portal" | "kind" | "jobcenter" | "land" | "topic" | "series" | "aktionswoche" | "figure";

/** Answers for one page or for all keys of a place at once; undefined where nothing ever changed. */
export type PlaceChanges = {
  at: (place: Place, key: string) => Date | undefined;
  anywhere: (place: Place) => Date | undefined;
};

export async function placeChanges(): Promise<PlaceChanges> {
  const { rows } = await portalDb.execute<{ place: Place; key: string; changed_at: string }>(
    sql`select place, key, changed_at from place_changes()`,
  );
  const moments = rows.map(({ place, key, changed_at }) => ({ place, key, changedAt: new Date(changed_at) }));
  return {
    at: (place, key) => moments.find((moment) => moment.place === place && moment.key === key)?.changedAt,
    anywhere: (place) =>
      newest(moments.map((moment) => (moment.place === place ? moment.changedAt : undefined))),
  };
}

/** The last of some moments. */
export function newest(moments: (Date | undefined)[]): Date | undefined {
  return moments.reduce((last, moment) => (moment && (!last || moment > last) ? moment : last), undefined);
}

/**
 * By post: when a value that its text shows was last corrected or taken back. Posts without such a value are
 * left out.
 */
export async function figureChanges(): Promise<Map<string, Date>> {
  const { rows } = await portalDb.execute<{ post_id: string; changed_at: string }>(
    sql`select post_id, changed_at from figure_changes()`,
  );
  return new Map(rows.map(({ post_id, changed_at }) => [post_id, new Date(changed_at)]));
}
