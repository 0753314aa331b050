// What the tests of erasing prepare: somebody who withdrew a month ago.
import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { consentEvents } from "@/db/schema";

/** Withdraws, so many days ago. */
export async function withdrawnDaysAgo(consentId: string, days: number): Promise<void> {
  await db
    .insert(consentEvents)
    .values({
      consentId,
      kind: "withdrawn",
      receivedVia: "phone",
      at: sql`now() - make_interval(days => ${days})`,
    });
}

/**
 * What happened until now happened so many days earlier. Only the owner of the table can: triggers forbid it
 * otherwise.
 */
export async function letDaysPass(days: number): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute("alter table consent_events disable trigger user");
    await tx.update(consentEvents).set({ at: sql`at - make_interval(days => ${days})` });
    await tx.execute("alter table consent_events enable trigger user");
  });
}
