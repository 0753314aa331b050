import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, history, jobcenters } from "@/db/schema";
import { roleNames } from "@/domain/wording";

export type HistoryLine = { id: number; at: Date; who: string; what: string };

const deeds: Record<string, string> = {
  "post.create": "hat den Beitrag angelegt",
  "post.save": "hat den Text bearbeitet",
  "post.submit": "hat zur Freigabe eingereicht",
  "post.retract": "hat zurückgezogen",
  "post.sendBack": "hat zurückgegeben",
  "post.approve": "hat freigegeben",
  "post.publish": "ist zum geplanten Zeitpunkt erschienen",
  "post.publishRefused": "ist nicht erschienen, weil eine Einwilligung nicht mehr gilt",
  "post.unpublish": "hat vom Netz genommen",
  "post.discard": "hat den Entwurf verworfen",
  "post.nameProtagonists": "hat die porträtierten Personen festgelegt",
  "host.invite": "hat {Jobcenter} eingeladen, mit zu veranstalten",
  "host.remove": "hat {Jobcenter} als Mitveranstalter herausgenommen",
  "host.accept": "hat für {Jobcenter} zugesagt, mit zu veranstalten",
  "host.decline": "hat für {Jobcenter} abgesagt, mit zu veranstalten",
  "host.leave": "hat beendet, dass {Jobcenter} mit veranstaltet",
  "consent.confirm": "hat die Zustimmung zu dieser Fassung bestätigt",
  "consent.withdraw": "Eine Einwilligung wurde widerrufen",
};

/** Who did what with a post, newest first. Callers have authorised. */
export async function postHistory(postId: string): Promise<HistoryLine[]> {
  const rows = await db
    .select({ id: history.id, at: history.at, action: history.action, role: history.actorRole, name: accounts.name, jobcenter: jobcenters.name })
    .from(history)
    .leftJoin(accounts, eq(accounts.id, history.accountId))
    .leftJoin(jobcenters, sql`${jobcenters.id}::text = ${history.facts}->>'jobcenterId'`)
    .where(and(eq(history.subjectType, "post"), eq(history.subjectId, postId)))
    .orderBy(desc(history.id))
    .limit(200);
  return rows.map(({ id, at, action, role, name, jobcenter }) => ({
    id, at,
    who: role === "clock" ? "Der Beitrag" : (name ?? roleNames[role as keyof typeof roleNames] ?? "Jemand"),
    what: (deeds[action] ?? action).replace("{Jobcenter}", jobcenter ?? "ein Jobcenter"),
  }));
}
