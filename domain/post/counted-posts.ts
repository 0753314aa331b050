import { germanNumber } from "@/domain/date-words";

/** "37 Beiträge", "1 Beitrag", "noch kein Beitrag". */
export function countedPosts(posts: number): string {
  if (posts === 0) return "noch kein Beitrag";
  return postsCountedTo(Infinity, posts);
}

/** "37 Beiträge", "1 Beitrag", and "Mehr als 500 Beiträge" where counting ended after `most`. */
export function postsCountedTo(most: number, posts: number): string {
  if (posts > most) return `Mehr als ${germanNumber(most)} Beiträge`;
  return posts === 1 ? "1 Beitrag" : `${germanNumber(posts)} Beiträge`;
}
