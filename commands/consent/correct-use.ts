import { eq } from "drizzle-orm";
import * as z from "zod";
import { databaseTime } from "@/commands/step/database-time";
import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { externalUses } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { externalUseIssues, externalUseSchema } from "@/domain/consent/external-use";
import { berlinDay } from "@/domain/date-words";
import { authorise } from "@/domain/policy";
import { NotAllowed, NotReady } from "@/domain/refusals";
import { askForRemovalOf } from "./step/ask-for-removal";

export const correctUseSchema = externalUseSchema.extend({ useId: z.uuid() });

/** Corrects what was entered about a use outside this portal. Throws NotAllowed, NotReady. */
export async function correctUse(actor: Person, input: z.infer<typeof correctUseSchema>): Promise<void> {
  const { useId, ...use } = correctUseSchema.parse(input);
  await db.transaction(async (tx) => {
    const [known] = await tx.select().from(externalUses).where(eq(externalUses.id, useId)).for("update");
    if (!known) throw new NotAllowed("use.enter");
    authorise(actor, "use.enter", known);
    const now = await databaseTime(tx);
    const issues = externalUseIssues(use, berlinDay(now));
    if (issues.length > 0) throw new NotReady(issues);
    await tx
      .update(externalUses)
      .set({ ...use, place: use.place.trim(), address: use.address.trim() })
      .where(eq(externalUses.id, useId));
    const subject = { type: "post", id: known.postId, jobcenterId: known.jobcenterId } as const;
    await recordHistory(tx, actor, "use.correct", subject, { kind: use.kind });
    await askForRemovalOf(tx, { ...known, kind: use.kind }, now);
  });
}
