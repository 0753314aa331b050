import "server-only";
import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { copiesOfPerson } from "@/db/copies-of-person";
import { people } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { copyAddresses } from "@/domain/consent/copies";
import type { PersonCopies } from "@/domain/person/person-copies";
import { can } from "@/domain/policy";

/** Every copy of one person on this portal, counted; null when the actor may not read the person. */
export async function personCopies(actor: Person, id: string): Promise<PersonCopies | null> {
  const [person] = await db.select().from(people).where(eq(people.id, id));
  if (!person || !can(actor, "person.read", person)) return null;
  const { posts, pictures } = await copiesOfPerson(db, id);
  // Pages of many posts belong to nobody; those of one post and the files of pictures do.
  const own = copyAddresses(posts, pictures).filter(
    ({ kind, postId }) => postId !== null || kind === "picture",
  );
  const { rows } = await db.execute<{ texts: number; earlierSaves: number; withdrawnAt: string | null }>(sql`
    with texts as (
      select r.id from revisions r
      where exists (select from revision_consents rc join consents c on c.id = rc.consent_id
        where rc.revision_id = r.id and c.person_id = ${id})
      or exists (select from revision_media rm join media_people mp on mp.media_id = rm.media_id
        where rm.revision_id = r.id and mp.person_id = ${id})
    )
    select (select count(*) from texts)::int as texts,
      (select count(*) from saved_versions s where s.revision_id in (select t.id from texts t))::int as "earlierSaves",
      (select max(w.withdrawn_at) from withdrawn_people w where w.person_id = ${id}) as "withdrawnAt"`);
  const { texts = 0, earlierSaves = 0, withdrawnAt = null } = rows[0] ?? {};
  return {
    addresses: [...Map.groupBy(own, ({ kind }) => kind)].map(([kind, ofKind]) => ({
      kind,
      all: ofKind.length,
      readable: ofKind.filter(({ mayAnswer }) => mayAnswer).length,
    })),
    texts,
    earlierSaves,
    withdrawnAt: withdrawnAt === null ? null : new Date(withdrawnAt),
  };
}
