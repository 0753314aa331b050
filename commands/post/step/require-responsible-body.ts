import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { jobcenters } from "@/db/schema";
import { missingOfProvider } from "@/domain/jobcenter/profile";
import { NotPossibleNow } from "@/domain/refusals";

/**
 * Checks that the page of the Jobcenter names body, address and contact of whoever is responsible; the law
 * demands it for everything published (C-002; § 5 DDG, § 18 MStV). Throws NotPossibleNow.
 */
export async function requireResponsibleBody(tx: Transaction, jobcenterId: string): Promise<void> {
  const [home] = await tx
    .select({ provider: jobcenters.provider })
    .from(jobcenters)
    .where(eq(jobcenters.id, jobcenterId));
  if (missingOfProvider(home?.provider ?? null).length > 0) {
    throw new NotPossibleNow(
      "provider is incomplete",
      "Auf der Seite des Jobcenters steht noch nicht vollständig, wer für sie verantwortlich ist. Das verlangt das Gesetz. Die Leitung trägt es unter „Jobcenter“ ein, dann geht es hier weiter.",
    );
  }
}
