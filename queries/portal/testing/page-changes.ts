/** When pages that gather posts changed, as the sitemap tells it. */
import { db } from "@/db/client";
import { aJobcenter } from "@/db/factories";
import { type ListPage, listPageChanges } from "@/queries/portal/list-page-changes";

export const day = (date: number) => new Date(Date.UTC(2026, 4, date, 10));
export const changed = async (...pages: [ListPage, string][]) => {
  const { at } = await listPageChanges();
  return pages.map(([page, key]) => at(page, key)?.toISOString().slice(0, 10));
};
/** A Jobcenter that no other test touches. */
export const home = async (slug: string) => (await aJobcenter(db, { slug })).id;
export const now = () => new Date().toISOString().slice(0, 10);
