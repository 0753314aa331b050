import { portalId, recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import type { Person } from "@/domain/account/role";
import { mayList } from "@/domain/policy";
import { impactFacts } from "@/domain/processing/impact";
import { processingRecord } from "@/domain/processing/record";
import { NotAllowed } from "@/domain/refusals";
import type { RecordExport } from "@/domain/record-section";
import { publisher } from "@/platform/publisher";

const sheets = { record: processingRecord, impact: impactFacts };
export type ProcessingSheet = keyof typeof sheets;

/**
 * The record of processing (Art. 30 GDPR) or the facts for an impact assessment (Art. 35), for whoever reads
 * the page about data protection; the history says who took it. Throws NotAllowed.
 */
export async function exportProcessing(actor: Person, sheet: ProcessingSheet): Promise<RecordExport> {
  if (!mayList(actor, "dataProtection.read")) throw new NotAllowed("dataProtection.read");
  const subject = { type: "portal" as const, id: portalId, jobcenterId: actor.jobcenterId };
  await db.transaction((tx) => recordHistory(tx, actor, "portal.exportProcessing", subject, { sheet }));
  const controller = publisher();
  return {
    about: controller.name,
    exportedAt: new Date().toISOString(),
    sections: sheets[sheet](controller),
  };
}
