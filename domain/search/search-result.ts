// What a search finds: posts page by page, and what is named like the words.
import type { ListedPost } from "@/domain/post/shown-post";
import type { Piece } from "./marked-text";

export type DirectHit = { href: string; name: string; note: string };

type SearchHit = { post: ListedPost; passage: Piece[] | null };

export type SearchResult = {
  hits: SearchHit[];
  /** At most `mostFound` + 1. */
  total: number;
  page: number;
  pages: number;
  /** Beginnings of words to mark. */
  wanted: string[];
  /** What was looked for instead, because what was typed stands nowhere. */
  corrected: string | null;
  /** No post has all of the words; these have some. */
  isSome: boolean;
  /** Posts there would be without the chosen limits; asked only when there are none with them. */
  elsewhere: number;
};
