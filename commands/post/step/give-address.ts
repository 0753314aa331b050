import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { postSlugs, posts } from "@/db/schema";
import { type AddressedPerson, carriesName, withoutNames } from "@/domain/person/name-in-address";
import { addressWords, numberedSlug, slugFromTitle, slugFromWords } from "@/domain/slug";
import { kindNames } from "@/domain/wording";
import type { PostRow } from "./lock-post";
import { retireAddresses } from "./retire-addresses";

/**
 * Gives the post the address of its title in this revision, unique within the Jobcenter and without names to
 * which nobody agreed. Its old addresses redirect, but for those that carry such a name: they answer 410. An
 * address of another post is never reused, even when that post is gone (F-028).
 */
export async function giveAddress(
  tx: Transaction,
  post: PostRow,
  revision: { id: string; title: string },
): Promise<string> {
  // A twin has the address of its original.
  if (post.twinOf) return post.slug;
  const people = await peopleOf(tx, post, revision.id);
  const words = withoutNames(addressWords(revision.title), people);
  const wanted = words === "" ? slugFromTitle(kindNames[post.kind]) : slugFromWords(words);
  const slug = post.slug === wanted ? wanted : await moveTo(tx, post, wanted);
  await retireNames(tx, post, slug, people);
  return slug;
}

async function moveTo(tx: Transaction, post: PostRow, wanted: string): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const slug = numberedSlug(wanted, attempt);
    await tx
      .insert(postSlugs)
      .values({ jobcenterId: post.jobcenterId, slug, postId: post.id })
      .onConflictDoNothing();
    const [owner] = await tx
      .select({ postId: postSlugs.postId })
      .from(postSlugs)
      .where(and(eq(postSlugs.jobcenterId, post.jobcenterId), eq(postSlugs.slug, slug)));
    if (owner?.postId !== post.id) continue;
    await tx.update(posts).set({ slug }).where(eq(posts.id, post.id));
    return slug;
  }
}

/** Everybody whom any text of the post ever named, and the names that this revision's consents allow. */
async function peopleOf(tx: Transaction, post: PostRow, revisionId: string): Promise<AddressedPerson[]> {
  const { rows } = await tx.execute<{ names: string[]; agreed: string[] }>(sql`
    select array[pe.name] || array(select c.public_name from consents c where c.person_id = pe.id) as names,
      array(
        select unnest(case when c.name_form = 'full_name' then array[c.public_name, pe.name] else array[c.public_name] end)
        from revision_consents rc join consents c on c.id = rc.consent_id
        where rc.revision_id = ${revisionId} and c.person_id = pe.id) as agreed
    from people pe
    where pe.id in (
      select c.person_id from revisions r join revision_consents rc on rc.revision_id = r.id
      join consents c on c.id = rc.consent_id where r.post_id = ${post.id})`);
  return rows;
}

async function retireNames(
  tx: Transaction,
  post: PostRow,
  kept: string,
  people: AddressedPerson[],
): Promise<void> {
  if (people.length === 0) return;
  const known = await tx
    .select({ slug: postSlugs.slug })
    .from(postSlugs)
    .where(eq(postSlugs.postId, post.id));
  const telling = known.map(({ slug }) => slug).filter((slug) => slug !== kept && carriesName(slug, people));
  await retireAddresses(tx, post, telling);
}
