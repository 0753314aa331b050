import { and, eq, sql } from "drizzle-orm";
import { issueWithdrawalCode } from "@/commands/consent/issue-withdrawal-code";
import { db } from "@/db/client";
import { accounts, consents } from "@/db/schema";

export type DemoCode = { code: string; path: string };

/**
 * A new withdrawal code of an invented person whose story is public, with the path of the story. Null when
 * somebody has withdrawn or taken off all of them.
 */
export async function demoWithdrawalCode(): Promise<DemoCode | null> {
  const [story] = await db
    .select({
      consentId: consents.id,
      jobcenterId: consents.jobcenterId,
      path: sql<string>`'/jobcenter/' || j.slug || '/' || v.slug`,
      accountId: accounts.id,
    })
    .from(consents)
    .innerJoin(sql`revision_consents rc`, sql`rc.consent_id = ${consents.id}`)
    .innerJoin(sql`public_posts v`, sql`v.revision_id = rc.revision_id and v.kind = 'success_story'`)
    .innerJoin(sql`jobcenters j`, sql`j.id = v.jobcenter_id`)
    .innerJoin(accounts, and(eq(accounts.jobcenterId, consents.jobcenterId), eq(accounts.role, "editor")))
    .orderBy(sql`v.published_at desc`, sql`v.id`, accounts.id)
    .limit(1);
  if (!story) return null;
  const { consentId, jobcenterId, accountId, path } = story;
  const { code } = await issueWithdrawalCode(
    { kind: "person", accountId, role: "editor", jobcenterId },
    { consentId },
  );
  return { code, path };
}
