import { and, eq } from "drizzle-orm";
import type { Database, Transaction } from "./client";
import { agreements } from "./schema";

/** True when a version of the agreement is demanded (AGREEMENT_VERSION) that the Jobcenter has not signed. */
export async function lacksAgreement(
  database: Database | Transaction,
  jobcenterId: string,
  demanded: string | undefined,
): Promise<boolean> {
  if (demanded === undefined) return false;
  const isSigned = and(eq(agreements.jobcenterId, jobcenterId), eq(agreements.version, demanded));
  return (await database.$count(agreements, isSigned)) === 0;
}
