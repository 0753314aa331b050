import type { Transaction } from "@/db/client";
import { history, type HistoryFacts } from "@/db/schema";
import type { Actor } from "@/domain/account/role";
import type { HistoryAction } from "@/domain/history-words";

/** The subject of entries about the portal as a whole, which has no row. */
export const portalId = "00000000-0000-0000-0000-000000000000";

export type HistorySubject = {
  type:
    | "post"
    | "consent"
    | "person"
    | "media"
    | "account"
    | "jobcenter"
    | "figure"
    | "aktionswoche"
    | "series"
    | "portal"
    | "report";
  id: string;
  jobcenterId: string | null;
};

/**
 * Writes the one history entry of a command. Facts hold ids, numbers and states, never names or text of
 * people (B-057).
 */
export async function recordHistory(
  tx: Transaction,
  actor: Actor,
  action: HistoryAction,
  subject: HistorySubject,
  facts: HistoryFacts = {},
): Promise<void> {
  await tx
    .insert(history)
    .values({
      accountId: actor.kind === "person" ? actor.accountId : null,
      actorRole: actor.kind === "person" ? actor.role : actor.kind,
      action,
      subjectType: subject.type,
      subjectId: subject.id,
      jobcenterId: subject.jobcenterId,
      facts,
    });
}
