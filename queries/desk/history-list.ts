import "server-only";
import type { HistoryEntry } from "@/domain/history-entry";
import { and, desc, eq, isNull, lt, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, history, jobcenters } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { deedOf } from "@/domain/history-words";
import { mayListAll } from "@/domain/policy";
import { roleNames } from "@/domain/wording";
import { within } from "./within";

export type HistoryFilter = {
  /** For the Landkreistag only: one Jobcenter, or the entries that belong to none. */
  jobcenterId?: string | "none";
  type?: string;
  /** Entries older than this one. */
  before?: number;
};

const perPage = 50;
/** Who acts without an account. */
const nameless: Record<string, string> = { clock: "Das Portal", reader: "Jemand im Portal" };

const ofHouse = (jobcenterId: string) =>
  jobcenterId === "none" ? isNull(history.jobcenterId) : eq(history.jobcenterId, jobcenterId);

/**
 * Who did what when, newest first: of the own Jobcenter, or of everybody for the Landkreistag (B-057).
 * Without search by person and without sums, so that nobody's work is measured with it (B-058). `next` is the
 * place of older entries.
 */
export async function historyList(
  actor: Person,
  { jobcenterId, type, before }: HistoryFilter,
): Promise<{ entries: HistoryEntry[]; next: number | null }> {
  const rows = await db
    .select({
      id: history.id,
      at: history.at,
      action: history.action,
      role: history.actorRole,
      name: accounts.name,
      jobcenter: jobcenters.name,
      type: history.subjectType,
      subjectId: history.subjectId,
      invited: sql<
        string | null
      >`(select name from ${jobcenters} other where other.id::text = ${history.facts}->>'jobcenterId')`,
    })
    .from(history)
    .leftJoin(accounts, eq(accounts.id, history.accountId))
    .leftJoin(jobcenters, eq(jobcenters.id, history.jobcenterId))
    .where(
      and(
        within(actor, "history.read", history),
        jobcenterId && mayListAll(actor, "history.read") ? ofHouse(jobcenterId) : undefined,
        type ? eq(history.subjectType, type) : undefined,
        before === undefined ? undefined : lt(history.id, before),
      ),
    )
    .orderBy(desc(history.id))
    .limit(perPage + 1);
  const entries = rows
    .slice(0, perPage)
    .map(({ id, at, action, role, name, jobcenter, type: subjectType, subjectId, invited }) => ({
      id: String(id),
      at,
      jobcenter,
      who: {
        name: name ?? nameless[role] ?? "Ein früheres Konto",
        role: roleNames[role as keyof typeof roleNames] ?? null,
      },
      deed: deedOf(action, invited),
      subject: { type: subjectType, id: subjectId },
    }));
  return { entries, next: rows.length > perPage ? Number(entries.at(-1)?.id) : null };
}
