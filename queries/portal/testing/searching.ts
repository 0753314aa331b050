/** Publishes posts with certain words, and searches for them. */
import { db } from "@/db/client";
import { aPublicPost } from "@/db/factories";
import type { Content } from "@/domain/post/content";
import { searchFilter } from "@/domain/search/search-filter";
import { search } from "@/queries/portal/search";

export const anHour = 3_600_000;
export const text = (words: string): Content => [{ type: "paragraph", text: [{ text: words }] }];
export const ask = (q: string, limits: Record<string, string> = {}) => search(searchFilter({ q, ...limits }));
export const titles = async (q: string, limits: Record<string, string> = {}) =>
  (await ask(q, limits))?.hits.map(({ post }) => post.title);
export const published = (title: string, manuscript: object = {}, wishes: object = {}) =>
  aPublicPost(db, {
    kind: "article",
    ...wishes,
    manuscript: { title, teaser: "", content: text("Ohne Belang."), ...manuscript },
  });
