// Letters about a consent; they name nobody.
import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { consents, jobcenters } from "@/db/schema";
import { longDay } from "@/domain/date-words";
import type { LetterFacts } from "@/domain/mail/letter";
import type { Letter } from "@/platform/mail/letter";
import { consentEnds } from "@/platform/mail/letters/consent-ends";
import { address } from "./composer";

/** Null when the consent was withdrawn or replaced meanwhile. */
export async function consentEndsLetter(
  tx: Transaction,
  { consentId }: LetterFacts["consent_ends"],
): Promise<Letter | null> {
  const [found] = await tx
    .select({
      jobcenter: jobcenters.name,
      lastDay: sql<
        string | null
      >`(select ((s.ends_at at time zone 'Europe/Berlin')::date - 1)::text from standing_consents s where s.id = ${consents.id})`,
    })
    .from(consents)
    .innerJoin(jobcenters, eq(jobcenters.id, consents.jobcenterId))
    .where(eq(consents.id, consentId));
  if (!found?.lastDay) return null;
  return consentEnds({
    jobcenter: found.jobcenter,
    lastDay: longDay(found.lastDay),
    link: address(`/redaktion/einwilligungen/${consentId}`),
  });
}
