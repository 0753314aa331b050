import "server-only";
import { desc, eq } from "drizzle-orm";
import { lacksAgreement } from "@/db/agreement";
import { db } from "@/db/client";
import { agreements } from "@/db/schema";
import type { AgreementState } from "@/domain/jobcenter/agreement";
import { env } from "@/platform/env";

/** What the Jobcenter signed, and whether something is missing. Callers have authorised for the Jobcenter. */
export async function agreementOf(jobcenterId: string): Promise<AgreementState> {
  const demanded = env().AGREEMENT_VERSION;
  const signed = await db
    .select({ version: agreements.version, signedOn: agreements.signedOn })
    .from(agreements)
    .where(eq(agreements.jobcenterId, jobcenterId))
    .orderBy(desc(agreements.signedOn), desc(agreements.version))
    .limit(50);
  return { demanded: demanded ?? null, isMissing: await lacksAgreement(db, jobcenterId, demanded), signed };
}
