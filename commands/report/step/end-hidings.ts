import { and, eq, isNull, sql } from "drizzle-orm";
import { raiseEdition } from "@/commands/step/raise-edition";
import type { Transaction } from "@/db/client";
import { postHidings } from "@/db/schema";
import type { Person } from "@/domain/account/role";

/** Ends every hiding of a report, because it was decided; `because` is kept with each of them. */
export async function endHidings(
  tx: Transaction,
  actor: Person,
  { reportId, because }: { reportId: string; because: string },
): Promise<void> {
  const ended = await tx
    .update(postHidings)
    .set({ endedAt: sql`now()`, endedBy: actor.accountId, endedBecause: because })
    .where(and(eq(postHidings.reportId, reportId), isNull(postHidings.endedAt)))
    .returning({ id: postHidings.id });
  if (ended.length > 0) await raiseEdition(tx);
}
