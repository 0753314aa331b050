import type { Transaction } from "@/db/client";
import { shownPeople } from "@/db/shown-people";
import { meantPosts, type ShownPerson } from "@/domain/report/withdrawal-aim";

/**
 * The public posts that a withdrawal without a code means: those that show people, asked with what the person
 * wrote. Empty when it is not clear.
 */
export async function postsMeant(
  tx: Transaction,
  request: { name: string; about: string },
): Promise<ShownPerson[]> {
  const byPost = Map.groupBy(await shownPeople(tx), ({ postId }) => postId);
  const shown = [...byPost.values()].map((people) => ({
    ...people[0]!,
    names: [...new Set(people.map(({ name }) => name))],
  }));
  return meantPosts(request, shown);
}
