import { eq } from "drizzle-orm";
import * as z from "zod";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { agreements, jobcenters } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { berlinDay } from "@/domain/date-words";
import { authorise } from "@/domain/policy";
import { NotAllowed, NotPossibleNow, NotReady } from "@/domain/refusals";

export const recordAgreementSchema = z.strictObject({
  jobcenterId: z.uuid(),
  version: z
    .string()
    .trim()
    .min(1, "Bitte geben Sie an, welche Fassung unterschrieben ist.")
    .max(60, "Die Bezeichnung der Fassung darf höchstens 60 Zeichen haben."),
  signedOn: z.iso.date("Bitte geben Sie an, wann unterschrieben wurde."),
});

/**
 * Records which version of the agreement (Art. 26, 28 GDPR) a Jobcenter signed, and when (B-009). Throws
 * NotAllowed, NotReady (a day in the future), NotPossibleNow (recorded already).
 */
export async function recordAgreement(
  actor: Person,
  input: z.infer<typeof recordAgreementSchema>,
): Promise<void> {
  const { jobcenterId, version, signedOn } = recordAgreementSchema.parse(input);
  await db.transaction(async (tx) => {
    authorise(actor, "jobcenter.recordAgreement", { jobcenterId });
    const [jobcenter] = await tx.select().from(jobcenters).where(eq(jobcenters.id, jobcenterId));
    if (!jobcenter) throw new NotAllowed("jobcenter.recordAgreement");
    if (signedOn > berlinDay(new Date()))
      throw new NotReady([{ field: "signedOn", message: "Dieser Tag liegt in der Zukunft." }]);
    const [recorded] = await tx
      .insert(agreements)
      .values({ jobcenterId, version, signedOn, recordedBy: actor.accountId })
      .onConflictDoNothing()
      .returning();
    if (!recorded)
      throw new NotPossibleNow(
        "recorded already",
        "Diese Fassung ist schon eingetragen. Bitte laden Sie die Seite neu.",
      );
    const subject = { type: "jobcenter" as const, id: jobcenterId, jobcenterId };
    await recordHistory(tx, actor, "jobcenter.recordAgreement", subject, { version });
  });
}
