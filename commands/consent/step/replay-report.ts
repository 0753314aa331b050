import { recordHistory } from "@/commands/step/record-history";
import { db } from "@/db/client";
import { reports } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import type { LedgerEntry } from "@/platform/storage/withdrawal-ledger";

/** Brings an open withdrawal report back under its number. Returns false when the database knows it. */
export function replayReport(
  actor: Actor,
  entry: Extract<LedgerEntry, { kind: "report" }>,
): Promise<boolean> {
  const { reportId, at, ...written } = entry;
  return db.transaction(async (tx) => {
    const stored = await tx
      .insert(reports)
      .values({
        ...written,
        id: reportId,
        kind: "withdrawal",
        receivedAt: new Date(at),
        formKey: `ledger ${written.number}`,
      })
      .onConflictDoNothing()
      .returning({ id: reports.id });
    if (stored.length === 0) return false;
    await recordHistory(tx, actor, "report.replay", {
      type: "report",
      id: reportId,
      jobcenterId: written.jobcenterId,
    });
    return true;
  });
}
