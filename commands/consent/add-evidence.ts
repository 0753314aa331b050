import { randomKey, storage } from "@/platform/storage/storage";
import type { Person } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { NotAllowed } from "@/domain/refusals";
import { prepareEvidence } from "@/platform/images/evidence";

/**
 * Takes in a scan or photo that proves a consent, before the consent itself is recorded; scans lose place and
 * camera. `bytes` is the whole upload. Its storage key names the Jobcenter, so nobody else can refer to it. A
 * file that no consent refers to is collected after a day. Throws NotAllowed for people without a Jobcenter,
 * NotReady for the file (field "evidence").
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

/** Where the evidence of one Jobcenter lies. */
export function evidenceFolder(jobcenterId: string): string {
  return `evidence/${jobcenterId.replaceAll("-", "")}/`;
}
