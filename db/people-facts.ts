import { sql, type SQL } from "drizzle-orm";
import type { Manuscript } from "@/domain/post/manuscript";
import type { PeopleFacts } from "@/domain/post/people-readiness";
import type { Database, Transaction } from "./client";
import { picturesOf } from "./content-hash";

type Texts = { post: { id: string; twinOf: string | null; jobcenterId: string }; revisionId: string };

/** What the people of the Jobcenter mean for a revision, at this moment (docs/decisions/0075). */
export async function peopleFactsOf(
  database: Database | Transaction,
  { post, revisionId }: Texts,
  manuscript: Manuscript,
): Promise<PeopleFacts> {
  const named = namedIn(post);
  const pictures = sql.param(picturesOf(manuscript));
  const rows = async <T extends Record<string, unknown>>(query: SQL) =>
    (await database.execute<T>(query)).rows;

  const unnamed = await rows<{ name: string; withdrawn_at: string | null }>(sql`
    select distinct p.name, w.withdrawn_at from unnamed_people u join people p on p.id = u.person_id
    left join withdrawn_people w on w.person_id = u.person_id
    where u.revision_id = ${revisionId} order by p.name`);
  const withdrawn = await rows<{
    person_id: string;
    names: string[];
    withdrawn_at: string;
    was_named_here: boolean;
  }>(sql`
    select w.person_id, w.withdrawn_at, w.person_id in (${named}) as was_named_here,
      array(select p.name from people p where p.id = w.person_id
        union select c.public_name from consents c where c.person_id = w.person_id) as names
    from withdrawn_people w where w.jobcenter_id = ${post.jobcenterId}
      -- Somebody decided that a namesake is meant.
      and not exists (select from post_people pp where pp.person_id = w.person_id
        and pp.post_id in (${post.id}, ${post.twinOf}) and pp.is_meant = false)
    order by w.withdrawn_at, w.person_id`);
  const withdrawnPictures = await rows<{ withdrawn_at: string }>(sql`
    select rm.media_id, max(w.withdrawn_at) as withdrawn_at
    from revision_media rm join revision_consents rc on rc.revision_id = rm.revision_id
    join consents c on c.id = rc.consent_id join withdrawn_people w on w.person_id = c.person_id
    where rm.media_id = any (${pictures}::uuid[])
      and not exists (select from media_people mp where mp.media_id = rm.media_id)
    group by rm.media_id order by rm.media_id`);
  const agreed = await rows<{ name: string }>(sql`
    select distinct unnest(array[c.public_name, p.name]) as name
    from revision_consents rc join consents c on c.id = rc.consent_id join people p on p.id = c.person_id
    where rc.revision_id = ${revisionId} and exists (select from valid_consents v where v.id = c.id)
    order by 1`);
  const [had] = await rows<{ people: boolean }>(sql`select exists (${named}) as people`);
  return {
    unnamed: unnamed.map(({ name, withdrawn_at }) => ({
      name,
      withdrawnAt: withdrawn_at ? new Date(withdrawn_at) : null,
    })),
    withdrawn: withdrawn.map(({ person_id, names, withdrawn_at, was_named_here }) => ({
      personId: person_id,
      names,
      withdrawnAt: new Date(withdrawn_at),
      wasNamedHere: was_named_here,
    })),
    withdrawnPictures: withdrawnPictures.map(({ withdrawn_at }) => ({ withdrawnAt: new Date(withdrawn_at) })),
    agreed: agreed.map(({ name }) => name),
    hadPeople: had?.people ?? false,
  };
}

/** People whom any text of the post named, or of its original, or of the original's other versions. */
function namedIn({ id, twinOf }: Texts["post"]): SQL {
  const original = twinOf ?? id;
  return sql`select c.person_id from posts p join revisions r on r.post_id = p.id
    join revision_consents rc on rc.revision_id = r.id join consents c on c.id = rc.consent_id
    where p.id = ${original} or p.twin_of = ${original}`;
}
