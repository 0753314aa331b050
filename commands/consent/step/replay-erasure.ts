import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { people } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import { NotPossibleNow } from "@/domain/refusals";
import type { LedgerEntry } from "@/platform/storage/withdrawal-ledger";
import { eraseWithdrawnPerson } from "@/commands/consent/erase-withdrawn-person";

/**
 * Erases the content of a person again. Returns false when the database has no such person, has erased it, or
 * knows a newer consent.
 */
export async function replayErasure(
  actor: Actor,
  { personId, because }: Extract<LedgerEntry, { kind: "erased" }>,
): Promise<boolean> {
  if ((await db.$count(people, eq(people.id, personId))) === 0) return false;
  try {
    return await eraseWithdrawnPerson(actor, { personId, because });
  } catch (refusal) {
    if (refusal instanceof NotPossibleNow) return false;
    throw refusal;
  }
}
