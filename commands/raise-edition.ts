import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { portalEdition } from "@/db/schema";

/** Raises the portal's edition: readers see something else from the end of this transaction on. */
export async function raiseEdition(tx: Transaction): Promise<void> {
  await tx.update(portalEdition).set({ edition: sql`${portalEdition.edition} + 1` });
}
