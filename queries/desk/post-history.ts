import "server-only";
import type { HistoryLine } from "@/domain/history-entry";
import { and, desc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, history, jobcenters } from "@/db/schema";
import { deedOf } from "@/domain/history-words";
import { roleNames } from "@/domain/wording";

/** Names of actors without an account, for the start of the sentence. */
const othersInHistory: Record<string, string | undefined> = {
  clock: "Der Beitrag",
  protagonist: "Eine porträtierte Person",
  reader: "Jemand im Portal",
};

/** Who did what with a post, newest first. Callers have authorised. */
export async function postHistory(postId: string): Promise<HistoryLine[]> {
  const rows = await db
    .select({
      id: history.id,
      at: history.at,
      action: history.action,
      role: history.actorRole,
      name: accounts.name,
      jobcenter: jobcenters.name,
    })
    .from(history)
    .leftJoin(accounts, eq(accounts.id, history.accountId))
    .leftJoin(jobcenters, sql`${jobcenters.id}::text = ${history.facts}->>'jobcenterId'`)
    .where(and(eq(history.subjectType, "post"), eq(history.subjectId, postId)))
    .orderBy(desc(history.id))
    .limit(200);
  return rows.map(({ id, at, action, role, name, jobcenter }) => ({
    id,
    at,
    who: name ?? othersInHistory[role] ?? roleNames[role as keyof typeof roleNames] ?? "Jemand",
    what: deedOf(action, jobcenter),
  }));
}
