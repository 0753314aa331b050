import type { Transaction } from "@/db/client";
import { lacksAgreement } from "@/db/agreement";
import { NotPossibleNow } from "@/domain/refusals";
import { env } from "@/platform/env";

/**
 * Checks that the Jobcenter has signed the version of the agreement (Art. 26, 28 GDPR) that the operator
 * demands, if any (B-009). Throws NotPossibleNow.
 */
export async function requireAgreement(tx: Transaction, jobcenterId: string): Promise<void> {
  const { AGREEMENT_VERSION: version } = env();
  if (await lacksAgreement(tx, jobcenterId, version))
    throw new NotPossibleNow(
      "agreement is not signed",
      `Dieses Jobcenter hat die Vereinbarung zum Datenschutz (Fassung ${version}) noch nicht unterschrieben. Vorher erscheint nichts von ihm. Die Administration trägt die Unterschrift auf der Seite des Jobcenters ein.`,
    );
}
