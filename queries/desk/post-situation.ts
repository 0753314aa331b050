import "server-only";
import { and, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { protagonistsOf } from "@/db/protagonist-fact";
import { accounts, consents, revisions, savedVersions } from "@/db/schema";
import type { ConsentChoice, EarlierVersion, PostSituation } from "@/domain/post/situation";
import { stateOfConsent } from "./consent-state";
import { titleOrErased } from "./erased-words";
import { hostsOf } from "./hosting";
import { postHistory } from "./post-history";

export type { PostSituation };

/**
 * What the editor shows beside the text and reloads while it is open: people, feedback, history, earlier
 * versions and co-hosts. Callers have authorised.
 */
export async function postSituation(
  postId: string,
  jobcenterId: string,
  revisionId: string,
): Promise<PostSituation> {
  const [people, unnamed, choices, reasons, history, versions, hosts] = await Promise.all([
    protagonistsOf(db, revisionId),
    unnamedOn(revisionId),
    consentChoices(jobcenterId),
    reasonsOf(postId),
    postHistory(postId),
    earlierVersions(postId, revisionId),
    hostsOf(postId),
  ]);
  return {
    people,
    unnamed,
    consents: choices,
    reasons,
    history: history.map((line) => ({ ...line, at: line.at.toISOString() })),
    versions,
    hosts,
  };
}

async function unnamedOn(revisionId: string): Promise<string[]> {
  const { rows } = await db.execute<{ name: string }>(sql`
    select distinct p.name from unnamed_people u join people p on p.id = u.person_id
    where u.revision_id = ${revisionId} order by p.name`);
  return rows.map(({ name }) => name);
}

/** The people a post of the Jobcenter may name. */
function consentChoices(jobcenterId: string): Promise<ConsentChoice[]> {
  return db
    .select({
      id: consents.id,
      publicName: consents.publicName,
      validUntil: consents.validUntil,
      state: stateOfConsent,
    })
    .from(consents)
    .where(
      and(
        eq(consents.jobcenterId, jobcenterId),
        isNull(consents.erasedAt),
        sql`${stateOfConsent} not in ('withdrawn', 'superseded')`,
      ),
    )
    .orderBy(desc(consents.createdAt), consents.id)
    .limit(200);
}

async function reasonsOf(postId: string): Promise<PostSituation["reasons"]> {
  const rows = await db
    .select({ at: revisions.sentBackAt, reason: revisions.sentBackBecause })
    .from(revisions)
    .where(and(eq(revisions.postId, postId), isNotNull(revisions.sentBackAt)))
    .orderBy(desc(revisions.sentBackAt))
    .limit(50);
  return rows.flatMap(({ at, reason }) => (at && reason ? [{ at: at.toISOString(), reason }] : []));
}

/** Kept saves and former revisions, newest first. */
async function earlierVersions(postId: string, openRevisionId: string): Promise<EarlierVersion[]> {
  const [kept, former] = await Promise.all([
    db
      .select({
        revisionId: revisions.id,
        number: revisions.number,
        version: savedVersions.version,
        at: savedVersions.savedAt,
        who: accounts.name,
        title: sql<string>`${savedVersions.manuscript}->>'title'`,
      })
      .from(savedVersions)
      .innerJoin(revisions, eq(revisions.id, savedVersions.revisionId))
      .leftJoin(accounts, eq(accounts.id, savedVersions.savedBy))
      .where(eq(revisions.postId, postId))
      .orderBy(desc(savedVersions.savedAt), desc(savedVersions.version))
      .limit(100),
    db
      .select({
        revisionId: revisions.id,
        number: revisions.number,
        at: revisions.savedAt,
        who: accounts.name,
        title: titleOrErased,
        erasedAt: revisions.erasedAt,
        state: revisions.state,
      })
      .from(revisions)
      .leftJoin(accounts, eq(accounts.id, revisions.savedBy))
      .where(eq(revisions.postId, postId))
      .orderBy(desc(revisions.number))
      .limit(50),
  ]);
  return [
    ...kept.map(({ revisionId, number, version, at, who, title }) => ({
      revisionId,
      version,
      revisionNumber: number,
      at: at.toISOString(),
      who: who ?? "",
      what: "gespeichert",
      title,
      isErased: false,
    })),
    ...former
      .filter(({ revisionId }) => revisionId !== openRevisionId)
      .map(({ revisionId, number, at, who, title, state, erasedAt }) => ({
        revisionId,
        version: null,
        revisionNumber: number,
        at: at.toISOString(),
        who: who ?? "",
        what: state === "approved" ? "freigegeben" : "abgeschlossen",
        title,
        isErased: erasedAt !== null,
      })),
  ].sort((one, other) => other.at.localeCompare(one.at));
}
