import { randomKey, storage } from "@/platform/storage/storage";
import type { Person } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { NotAllowed } from "@/domain/refusals";
import { prepareEvidence } from "@/platform/images/evidence";

/**
 * Stores a scan or photo that proves a consent, before the consent itself is recorded; a photo is encoded
 * anew without metadata, a PDF is kept as it is. `bytes` is the whole upload. The storage key names the
 * Jobcenter, so that no other one can refer to it. A file that no consent refers to is deleted after a day.
 * Throws NotAllowed for people without a Jobcenter, NotReady for the file (field "evidence").
 */
export async function addEvidence(
  actor: Person,
  input: { bytes: Uint8Array },
): Promise<{ evidenceKey: string }> {
  const { jobcenterId } = actor;
  if (jobcenterId === null) throw new NotAllowed("consent.record");
  authorise(actor, "consent.record", { jobcenterId });
  const bytes = await prepareEvidence(Buffer.from(input.bytes));
  const evidenceKey = `${evidenceFolder(jobcenterId)}${randomKey()}`;
  await storage().put(evidenceKey, bytes);
  return { evidenceKey };
}

/** Storage folder with the evidence of one Jobcenter. */
export function evidenceFolder(jobcenterId: string): string {
  return `evidence/${jobcenterId.replaceAll("-", "")}/`;
}
