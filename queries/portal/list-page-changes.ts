// When something last changed on the pages that gather others, as far as readers could see it: for
// /sitemap.xml.
import "server-only";
import { sql } from "drizzle-orm";
import { portalDb } from "@/db/client";

export type ListPage =
  | "portal"
  | "kind"
  | "jobcenter"
  | "land"
  | "topic"
  | "series"
  | "aktionswoche"
  | "figure";

/** Answers for one page, or for all pages of a kind at once; undefined where nothing ever changed. */
export type ListPageChanges = {
  at: (page: ListPage, key: string) => Date | undefined;
  anywhere: (page: ListPage) => Date | undefined;
};

export async function listPageChanges(): Promise<ListPageChanges> {
  const { rows } = await portalDb.execute<{ page: ListPage; key: string; changed_at: string }>(
    sql`select page, key, changed_at from list_page_changes()`,
  );
  const moments = rows.map(({ page, key, changed_at }) => ({ page, key, changedAt: new Date(changed_at) }));
  return {
    at: (page, key) => moments.find((moment) => moment.page === page && moment.key === key)?.changedAt,
    anywhere: (page) =>
      newest(moments.map((moment) => (moment.page === page ? moment.changedAt : undefined))),
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
