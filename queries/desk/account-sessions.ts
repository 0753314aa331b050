import "server-only";
import { and, desc, eq, gt, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { sessions } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { type OwnSession, sessionIdleInMinutes } from "@/domain/account/session";

/** The valid sessions of the actor, the last used first. */
export function ownSessions(actor: Person): Promise<OwnSession[]> {
  return db
    .select({
      id: sessions.id,
      device: sessions.device,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .where(
      and(
        eq(sessions.accountId, actor.accountId),
        gt(sessions.expiresAt, sql`now()`),
        gt(sessions.lastSeenAt, sql`now() - make_interval(mins => ${sessionIdleInMinutes})`),
      ),
    )
    .orderBy(desc(sessions.lastSeenAt), sessions.id)
    .limit(50);
}
