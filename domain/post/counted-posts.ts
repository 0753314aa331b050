import { germanNumber } from "@/domain/date-words";

/** "37 Beiträge", "1 Beitrag", "noch kein Beitrag". */
export function countedPosts(posts: number): string {
  if (posts === 0) return "noch kein Beitrag";
  return posts === 1 ? "1 Beitrag" : `${germanNumber(posts)} Beiträge`;
}
