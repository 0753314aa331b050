import "server-only";
import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { consents, jobcenters, postHidings, posts, reports, revisions } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { foldWords } from "@/domain/fold";
import type { WithdrawalCase } from "@/domain/report/withdrawal-case";
import { pathsIn } from "@/domain/report/withdrawal-aim";
import { stateOfConsent, stillOpen } from "./consent-state";
import { publicNameOrErased } from "./erased-words";
import { within } from "./within";

type Report = typeof reports.$inferSelect;

/** How many are offered; more are found with the search. */
const mostConsents = 20;

/** What may be decided about a reported withdrawal; empty for every other report. */
export async function withdrawalCase(actor: Person, report: Report): Promise<WithdrawalCase> {
  if (report.kind !== "withdrawal") return { hidings: [], consents: [] };
  const hidings = await db
    .select({
      id: postHidings.id,
      postId: postHidings.postId,
      title: sql<string>`(select ${revisions.title} from ${revisions}
        where ${revisions.id} = coalesce(${posts.publicRevisionId}, ${posts.nextRevisionId}))`,
      until: postHidings.until,
      endedAt: postHidings.endedAt,
      endedBecause: postHidings.endedBecause,
    })
    .from(postHidings)
    .innerJoin(posts, eq(posts.id, postHidings.postId))
    .where(eq(postHidings.reportId, report.id))
    .orderBy(desc(postHidings.hiddenAt), postHidings.id);
  return {
    hidings: hidings.map((hiding) => ({ ...hiding, title: hiding.title ?? "Ohne Titel" })),
    consents: await consentsMeant(
      actor,
      report,
      hidings.map(({ postId }) => postId),
    ),
  };
}

async function consentsMeant(actor: Person, report: Report, hidden: string[]) {
  const shown = await consentsShownAt(report, hidden);
  const meant = [...new Set([...shown, ...(await consentsNamed(actor, report.personName ?? ""))])];
  if (meant.length === 0) return [];
  const rows = await db
    .select({
      id: consents.id,
      publicName: publicNameOrErased,
      jobcenter: jobcenters.name,
      state: stateOfConsent,
      channels: stillOpen,
      titles: sql<string[]>`array(
        select distinct r.title from revision_consents rc join revisions r on r.id = rc.revision_id
        where rc.consent_id = ${consents.id} and r.title <> '' order by 1 limit 5)`,
    })
    .from(consents)
    .innerJoin(jobcenters, eq(jobcenters.id, consents.jobcenterId))
    .where(and(within(actor, "consent.read", consents), inArray(consents.id, meant)))
    .orderBy(desc(consents.createdAt), consents.id);
  const isShown = ({ id }: { id: string }) => shown.includes(id);
  return rows.toSorted((one, other) => Number(isShown(other)) - Number(isShown(one))).slice(0, mostConsents);
}

/** Consents of the hidden posts and of those whose address stands in the report. */
async function consentsShownAt({ page, message }: Report, hidden: string[]): Promise<string[]> {
  const addresses = pathsIn(`${page} ${message}`).map((path) => path.replace("/jobcenter/", ""));
  const { rows } = await db.execute<{ id: string }>(sql`
    select distinct rc.consent_id as id from posts p
    join revisions r on r.post_id = p.id join revision_consents rc on rc.revision_id = r.id
    where coalesce(p.twin_of, p.id) = any(${sql.param(hidden)}::uuid[]) or coalesce(p.twin_of, p.id) in (
      select s.post_id from post_slugs s join jobcenters j on j.id = s.jobcenter_id
      where j.slug || '/' || s.slug = any(${sql.param(addresses)}::text[]))`);
  return rows.map(({ id }) => id);
}

/** Consents whose public name is contained, as a whole, in the name that the reader wrote. */
async function consentsNamed(actor: Person, name: string): Promise<string[]> {
  const written = new Set(foldWords(name));
  if (written.size === 0) return [];
  const rows = await db
    .select({ id: consents.id, publicName: consents.publicName })
    .from(consents)
    .where(within(actor, "consent.read", consents));
  return rows
    .filter(({ publicName }) => {
      const known = foldWords(publicName);
      return known.length > 0 && known.every((word) => written.has(word));
    })
    .map(({ id }) => id);
}
