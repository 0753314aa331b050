import { asc, eq, inArray, or, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { picturesOf } from "@/db/content-hash";
import { consents, media } from "@/db/schema";
import { firstWordOf, namesIn, textPieces } from "@/domain/person/name-hits";
import type { Manuscript } from "@/domain/post/manuscript";
import type { PostRow, RevisionRow } from "./lock-post";

/**
 * Takes shared row locks on all that decides about the people of a text: the consents of those whom it names,
 * also of people of the Jobcenter whose name stands in it, and its pictures. A withdrawal or a mark in
 * another transaction is waited for, and what is read afterwards sees it (S-30). The post is locked; consents
 * and pictures follow in the order of all commands.
 */
export async function holdPeople(
  tx: Transaction,
  post: PostRow,
  revision: RevisionRow,
  manuscript: Manuscript,
): Promise<void> {
  const named = await peopleNamedIn(tx, post, manuscript);
  await tx
    .select({ id: consents.id })
    .from(consents)
    .where(
      or(
        sql`${consents.id} in (select consent_id from revision_consents where revision_id = ${revision.id})`,
        inArray(consents.personId, named),
      ),
    )
    .orderBy(asc(consents.id))
    .for("share");
  await tx
    .select({ id: media.id })
    .from(media)
    .where(inArray(media.id, picturesOf(manuscript)))
    .orderBy(asc(media.id))
    .for("share");
}

/** By a private or public name, or by the first word of one. */
async function peopleNamedIn(
  tx: Transaction,
  { jobcenterId }: PostRow,
  manuscript: Manuscript,
): Promise<string[]> {
  const known = await tx
    .select({ personId: consents.personId, publicName: consents.publicName, name: sql<string>`p.name` })
    .from(consents)
    .innerJoin(sql`people p`, sql`p.id = ${consents.personId}`)
    .where(eq(consents.jobcenterId, jobcenterId));
  const text = textPieces(manuscript)
    .map((piece) => piece.text)
    .join("\n");
  const found = namesIn(
    text,
    known.flatMap(({ name, publicName }) => [name, publicName].map(firstWordOf)),
  );
  return known
    .filter(({ name, publicName }) => [name, publicName].some((one) => found.has(firstWordOf(one))))
    .map(({ personId }) => personId);
}
