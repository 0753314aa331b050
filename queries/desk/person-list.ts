import "server-only";
import { and, asc, eq, ilike, isNull, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { containing } from "@/db/like";
import { jobcenters, people } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { pageCount, pageWithin } from "@/domain/page-number";
import type { PersonChoice, PersonEntry } from "@/domain/person/person-entry";
import { nameOrErased } from "./erased-words";
import { within } from "./within";

export type PersonList = { entries: PersonEntry[]; total: number; page: number; pages: number };

const perPage = 30;
// In fragments of their own, so that the columns keep the name of their table (see consent-state.ts).
const thisOne = sql`${people.id}`;
const ofThis = sql`c.person_id = ${thisOne}`;
const publicNames = sql<
  string[]
>`array(select distinct c.public_name from consents c where ${ofThis} and c.erased_at is null order by 1)`;
const consentCount = sql<number>`(select count(*)::int from consents c where ${ofThis})`;
const pictureCount = sql<number>`(select count(*)::int from media_people mp where mp.person_id = ${thisOne})`;
const postCount = sql<number>`(select count(distinct r.post_id)::int from consents c
  join revision_consents rc on rc.consent_id = c.id join revisions r on r.id = rc.revision_id where ${ofThis})`;
const withdrawnAt =
  sql<Date | null>`(select w.withdrawn_at from withdrawn_people w where w.person_id = ${thisOne})`.mapWith(
    people.createdAt,
  );

/** The people the actor may read, by name. */
export async function personList(
  actor: Person,
  filter: { words?: string; page?: number },
): Promise<PersonList> {
  const wanted = and(within(actor, "person.read", people), matching(filter.words ?? ""));
  const total = await db.$count(people, wanted);
  const pages = pageCount(total, perPage);
  const page = pageWithin(filter.page ?? 1, pages);
  const entries = await db
    .select({
      id: people.id,
      name: nameOrErased,
      publicNames,
      jobcenter: jobcenters.shortName,
      consents: consentCount,
      pictures: pictureCount,
      posts: postCount,
      withdrawnAt,
    })
    .from(people)
    .innerJoin(jobcenters, eq(jobcenters.id, people.jobcenterId))
    .where(wanted)
    .orderBy(sql`${people.erasedAt} desc nulls first`, asc(people.name), people.id)
    .limit(perPage)
    .offset((page - 1) * perPage);
  return { entries, total, page, pages };
}

/** The people of one Jobcenter, to choose from. Callers have authorised. */
export function personChoices(jobcenterId: string): Promise<PersonChoice[]> {
  return db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(and(eq(people.jobcenterId, jobcenterId), isNull(people.erasedAt)))
    .orderBy(asc(people.name), people.id)
    .limit(500);
}

function matching(words: string): SQL | undefined {
  if (words.trim() === "") return undefined;
  const pattern = containing(words.trim());
  return or(
    ilike(people.name, pattern),
    sql`exists (select from consents c where c.person_id = ${people.id} and c.public_name ilike ${pattern})`,
  );
}
