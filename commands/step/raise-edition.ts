import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { portalEdition } from "@/db/schema";
import { announceEdition } from "@/platform/page-cache/edition-lease";

/**
 * Raises the portal's edition: readers see a change as soon as this transaction is committed. The row lock
 * makes the number final. From now on this process serves no page of an older edition from its cache.
 */
export async function raiseEdition(tx: Transaction): Promise<void> {
  const [raised] = await tx
    .update(portalEdition)
    .set({ edition: sql`${portalEdition.edition} + 1` })
    .returning({ edition: portalEdition.edition });
  if (raised) announceEdition(raised.edition);
}
