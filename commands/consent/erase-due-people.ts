import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import type { Actor } from "@/domain/account/role";
import { authorise } from "@/domain/policy";
import { NotPossibleNow } from "@/domain/refusals";
import { log } from "@/platform/log";
import { eraseWithdrawnPerson } from "./erase-withdrawn-person";

/**
 * Erases the content of everybody whose period after the withdrawal is over. May run at any time, also twice
 * at once; a failure for one person does not keep the others. Returns how many people were erased. Throws
 * NotAllowed for anybody but the clock; rejects at the end when one could not be erased.
 */
export async function eraseDuePeople(actor: Actor): Promise<{ erased: number }> {
  authorise(actor, "clock.run", {});
  const { rows } = await db.execute<{ id: string }>(
    sql`select person_id as id from erasures_due where due_at <= now() order by due_at, person_id`,
  );
  let erased = 0;
  const failed: unknown[] = [];
  for (const { id: personId } of rows) {
    try {
      erased += Number(await eraseWithdrawnPerson(actor, { personId, because: "period" }));
    } catch (error) {
      // Came back or was marked anew at this moment: the next run looks again.
      if (error instanceof NotPossibleNow) continue;
      log.error({ personId, err: error }, "content of a person is not erased yet");
      failed.push(error);
    }
  }
  if (failed.length > 0) throw new AggregateError(failed, "not everything that is due was erased");
  return { erased };
}
