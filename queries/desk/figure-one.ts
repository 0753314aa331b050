import "server-only";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, figures, history, indicators, jobcenters } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { fullLabel, type Indicator } from "@/domain/figure/indicator";
import { can } from "@/domain/policy";
import { roleNames } from "@/domain/wording";
import { knownIndicators } from "./figure-list";

type FigureRow = typeof figures.$inferSelect;

export type FigureDetail = {
  /** The newest row of the chain of corrections, whichever of its rows was asked for. */
  figure: FigureRow;
  indicator: Indicator;
  label: string;
  scopeName: string;
  /** Earlier values, newest first, with the reason why each was replaced. */
  earlier: { value: number; qualifier: string; replacedAt: Date | null; because: string | null }[];
  uses: { postId: string; title: string; isPublic: boolean }[];
  history: { id: number; at: Date; who: string; what: string }[];
  mayEnter: boolean;
};

const deeds: Record<string, string> = {
  "figure.enter": "hat den Wert eingetragen",
  "figure.correct": "hat den Wert korrigiert",
  "figure.takeBack": "hat den Wert zurückgenommen",
};

/** One value with its history, or null when there is none or the actor may not see it. */
export async function figureOne(actor: Person, id: string): Promise<FigureDetail | null> {
  const [asked] = await db.select({ originalId: figures.originalId }).from(figures).where(eq(figures.id, id));
  if (!asked) return null;
  const chain = await db
    .select({ figure: figures, indicator: indicators, name: jobcenters.name })
    .from(figures)
    .innerJoin(indicators, eq(indicators.key, figures.indicator))
    .leftJoin(jobcenters, eq(jobcenters.id, figures.jobcenterId))
    .where(eq(figures.originalId, asked.originalId))
    .orderBy(desc(sql`${figures.replacedAt} is null`), desc(figures.createdAt), asc(figures.id));
  const [newest, ...before] = chain;
  if (!newest || !can(actor, "figure.read", newest.figure)) return null;
  const { figure, indicator, name } = newest;
  return {
    figure,
    indicator,
    label: fullLabel(indicator, await knownIndicators()),
    scopeName: name ?? figure.bundesland ?? "Deutschland",
    earlier: before.map(({ figure: { value, qualifier, replacedAt, id: earlierId } }) => ({
      value,
      qualifier,
      replacedAt,
      because: chain.find((one) => one.figure.replaces === earlierId)?.figure.correctedBecause ?? null,
    })),
    uses: await usesOf(actor, asked.originalId),
    history: await historyOf(asked.originalId),
    mayEnter: figure.takenBackAt === null && can(actor, "figure.enter", figure),
  };
}

/** Posts that show the value; of other Jobcenter only public ones. */
async function usesOf(actor: Person, originalId: string): Promise<FigureDetail["uses"]> {
  const { rows } = await db.execute<FigureDetail["uses"][number]>(sql`
    select distinct on (r.post_id) r.post_id as "postId", r.title,
      exists (select from public_posts v where v.id = r.post_id) as "isPublic"
    from revisions r join posts p on p.id = r.post_id
    where (p.jobcenter_id is not distinct from ${actor.jobcenterId}::uuid
      or exists (select from public_posts v where v.revision_id = r.id))
      and exists (select from figures f where f.original_id = ${originalId} and (
        r.content @> jsonb_build_array(jsonb_build_object('type', 'figure', 'figureId', f.id))
        or r.content @> jsonb_build_array(jsonb_build_object('type', 'figure', 'more', jsonb_build_array(jsonb_build_object('figureId', f.id))))))
    order by r.post_id, r.number desc
    limit 100`);
  return rows;
}

async function historyOf(originalId: string): Promise<FigureDetail["history"]> {
  const rows = await db
    .select({
      id: history.id,
      at: history.at,
      action: history.action,
      role: history.actorRole,
      name: accounts.name,
    })
    .from(history)
    .leftJoin(accounts, eq(accounts.id, history.accountId))
    .where(and(eq(history.subjectType, "figure"), eq(history.subjectId, originalId)))
    .orderBy(desc(history.id))
    .limit(100);
  return rows.map(({ id, at, action, role, name }) => ({
    id,
    at,
    who: name ?? roleNames[role as keyof typeof roleNames] ?? "Jemand",
    what: deeds[action] ?? action,
  }));
}
