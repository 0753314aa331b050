// How letters name a post. The only place where a title comes into a letter.
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { posts } from "@/db/schema";
import { longDay } from "@/domain/date-words";
import { inQuotes } from "@/domain/in-quotes";
import { kindTraits } from "@/domain/post/kind-traits";
import { kindNames } from "@/domain/wording";

export type NamedPost = {
  /** To be read after "Ihr Beitrag": the title, or kind and day. */
  named: string;
  /** A letter about it repeats neither its address nor what anybody wrote about it (docs/decisions/0080). */
  isAboutPeople: boolean;
};

/**
 * Names a post by its title; one that is about people by its kind and its day, because title, address and
 * reasons may contain a name, and letters lie in mailboxes for years after a withdrawal.
 */
export async function namePost(
  tx: Transaction,
  post: typeof posts.$inferSelect,
  title: string,
): Promise<NamedPost> {
  const isAboutPeople = kindTraits[post.kind].portraysPerson || (await hasPeople(tx, post));
  const named = isAboutPeople
    ? `(${kindNames[post.kind]}, angelegt am ${longDay(post.createdAt)})`
    : inQuotes(title || "Ohne Titel");
  return { named, isAboutPeople };
}

/** Whether any text of the post, its original or its version in Leichte Sprache names or shows somebody. */
async function hasPeople(tx: Transaction, { id, twinOf }: { id: string; twinOf: string | null }) {
  const original = twinOf ?? id;
  const { rows } = await tx.execute<{ people: boolean }>(sql`
    select exists (
      select from posts p join revisions r on r.post_id = p.id
      where (p.id = ${original} or p.twin_of = ${original}) and (
        exists (select from revision_consents rc where rc.revision_id = r.id)
        or exists (
          select from revision_media rm join media_people mp on mp.media_id = rm.media_id
          where rm.revision_id = r.id))
    ) as people`);
  return rows[0]?.people ?? true;
}
