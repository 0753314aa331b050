import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { portalEdition } from "@/db/schema";
import { holdPages } from "@/platform/page-cache/hold";

/**
 * Raises the portal's edition: readers see something else from the end of this transaction on. The row stays
 * locked until then, so the number is final; what this process keeps of older editions is not handed out from
 * now on.
 */
export async function raiseEdition(tx: Transaction): Promise<void> {
  const [raised] = await tx
    .update(portalEdition)
    .set({ edition: sql`${portalEdition.edition} + 1` })
    .returning({ edition: portalEdition.edition });
  if (raised) holdPages(raised.edition);
}
