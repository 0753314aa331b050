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
  const { reportId, at, number, page, dueOn, jobcenterId, message, email } = entry;
  return db.transaction(async (tx) => {
    const stored = await tx
      .insert(reports)
      .values({
        id: reportId,
        kind: "withdrawal",
        receivedAt: new Date(at),
        formKey: `ledger ${number}`,
        number,
        page,
        dueOn,
        jobcenterId,
        message,
        email,
      })
      .onConflictDoNothing()
      .returning({ id: reports.id });
    if (stored.length === 0) return false;
    await recordHistory(tx, actor, "report.replay", { type: "report", id: reportId, jobcenterId });
    return true;
  });
}
