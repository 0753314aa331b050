// What this portal ever showed of a person, and what of it readers may see now; for the check of a withdrawal and
// for the desk's page about the person.
import { sql, type SQL } from "drizzle-orm";
import type { CopiedPicture, CopiedPost } from "@/domain/consent/copies";
import { landSlug, type Bundesland } from "@/domain/jobcenter/bundesland";
import { foldWords } from "@/domain/fold";
import type { Database } from "./client";

/** The database or a transaction. */
type Reader = Pick<Database, "execute">;

export type CopiesOfPerson = {
  posts: CopiedPost[];
  pictures: CopiedPicture[];
  /**
   * The real name and every name readers saw, unless a valid consent allows it: of the same person, or of
   * somebody else with the same name.
   */
  names: string[];
};

type Row = Omit<CopiedPost, "searchWord" | "land"> & { bundesland: Bundesland; titles: string[] };

/** The posts whose shown text names this consent: what a narrowing is about. */
export async function postsShownUnder(store: Reader, consentId: string): Promise<CopiedPost[]> {
  return copiedPosts(
    store,
    [],
    sql`
    r.id in (select revision_id from shown_posts) and exists (select from revision_consents rc
      where rc.revision_id = r.id and rc.consent_id = ${consentId})`,
  );
}

/** Everything of the person: each post whose texts name a consent or show a picture of the person. */
export async function copiesOfPerson(store: Reader, personId: string): Promise<CopiesOfPerson> {
  const { rows: named } = await store.execute<{ name: string; mayBeRead: boolean }>(sql`
    with named as (
      select p.id, p.name from people p where p.id = ${personId}
      union select c.person_id, c.public_name from consents c where c.person_id = ${personId}
    )
    select named.name, not exists (select from withdrawn_people w where w.person_id = named.id) or exists (
      select from consents other join valid_consents v on v.id = other.id
      where other.person_id <> named.id and lower(other.public_name) = lower(named.name)) as "mayBeRead"
    from named order by 1`);
  const names = named.map(({ name }) => name);
  const { rows: pictures } = await store.execute<CopiedPicture>(sql`
    select m.key, m.widths, exists (select from public_pictures v where v.id = m.id) as "isShown"
    from media m
    where exists (select from media_people mp where mp.media_id = m.id and mp.person_id = ${personId})
      or exists (select from revision_media rm join revision_consents rc on rc.revision_id = rm.revision_id
        join consents c on c.id = rc.consent_id where rm.media_id = m.id and c.person_id = ${personId})
    order by m.created_at, m.id`);
  const posts = await copiedPosts(
    store,
    names,
    sql`
    exists (select from revision_consents rc join consents c on c.id = rc.consent_id
      where rc.revision_id = r.id and c.person_id = ${personId})
    or exists (select from revision_media rm join media_people mp on mp.media_id = rm.media_id
      where rm.revision_id = r.id and mp.person_id = ${personId})`,
  );
  return { posts, pictures, names: named.filter(({ mayBeRead }) => !mayBeRead).map(({ name }) => name) };
}

async function copiedPosts(store: Reader, names: string[], isMeant: SQL): Promise<CopiedPost[]> {
  const { rows } = await store.execute<Row>(sql`
    with meant as (
      select distinct coalesce(owner.twin_of, owner.id) as id
      from posts owner join revisions r on r.post_id = owner.id where ${isMeant}
    ), texts as (
      select meant.id as post_id, r.title, r.topics, r.series_id, r.aktionswoche_id
      from meant join posts p on meant.id in (p.id, p.twin_of) join revisions r on r.post_id = p.id
    )
    select p.id, p.kind, j.slug as jobcenter, j.bundesland,
      array(select host.slug from post_hosts h join jobcenters host on host.id = h.jobcenter_id
        where h.post_id = p.id and h.accepted_at is not null order by 1) as hosts,
      array(select s.slug from post_slugs s where s.post_id = p.id order by 1) as slugs,
      array(select distinct topic from texts t, unnest(t.topics) as topic where t.post_id = p.id order by 1) as topics,
      array(select distinct s.slug from texts t join series s on s.id = t.series_id where t.post_id = p.id order by 1) as series,
      array(select distinct w.slug from texts t join aktionswochen w on w.id = t.aktionswoche_id
        where t.post_id = p.id order by 1) as weeks,
      array(select distinct t.title from texts t where t.post_id = p.id and t.title <> '' order by 1) as titles,
      to_char(p.first_public_at at time zone 'UTC', 'YYYY-MM') as month,
      exists (select from public_posts v where v.id = p.id) as "isShown",
      exists (select from public_twins v where v.original_id = p.id) as "isTwinShown"
    from meant join posts p on p.id = meant.id join jobcenters j on j.id = p.jobcenter_id
    order by p.created_at, p.id`);
  return rows.map(({ bundesland, titles, ...post }) => ({
    ...post,
    land: landSlug(bundesland),
    searchWord: wordOf(titles, names),
  }));
}

/** The longest word of the titles that belongs to none of the names. */
function wordOf(titles: string[], names: string[]): string | null {
  const ofNames = new Set(names.flatMap(foldWords));
  const words = titles
    .flatMap(foldWords)
    .filter((word) => word.length > 3 && !ofNames.has(word.replace(/s$/, "")) && !ofNames.has(word));
  return words.toSorted((one, other) => other.length - one.length)[0] ?? null;
}
