// Who takes part, for the Landkreistag (F-001): counted by Jobcenter and Land, without people and drafts.
import "server-only";
import type { LandShare } from "@/domain/campaign/land-share";
import { desc } from "drizzle-orm";
import { db } from "@/db/client";
import { participations } from "@/db/participation";
import { aktionswochen } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { isTakingPart, participationStates, type ParticipationState } from "@/domain/campaign/participation";
import type { Participation } from "@/domain/campaign/participation-row";
import { berlinDay } from "@/domain/date-words";
import { can } from "@/domain/policy";

export type Week = Pick<typeof aktionswochen.$inferSelect, "id" | "slug" | "title" | "startsOn" | "endsOn">;
export type ParticipationBoard = {
  /** All weeks, newest first, for the select field. */
  weeks: Week[];
  /** Null for the last ninety days. */
  week: Week | null;
  jobcenters: Participation[];
  counts: Record<ParticipationState, number>;
  laender: LandShare[];
  mayRemind: boolean;
};

/**
 * The board of one period: the week with this address part, "90-tage", or without either the week that is on,
 * comes next or was last. Null for who may not read it, and for a week that does not exist.
 */
export async function participationBoard(actor: Person, wanted?: string): Promise<ParticipationBoard | null> {
  if (!can(actor, "participation.read", {})) return null;
  const { id, slug, title, startsOn, endsOn } = aktionswochen;
  const weeks = await db
    .select({ id, slug, title, startsOn, endsOn })
    .from(aktionswochen)
    .orderBy(desc(startsOn), desc(slug))
    .limit(200);
  const week =
    wanted === ninetyDays ? null : wanted ? weeks.find((one) => one.slug === wanted) : nearest(weeks);
  if (wanted && week === undefined) return null;
  const jobcenters = await participations(db, week?.id ?? null);
  const isOver = !week || week.endsOn < berlinDay(new Date());
  return {
    weeks,
    week: week ?? null,
    jobcenters,
    counts: countsOf(jobcenters),
    laender: byLand(jobcenters),
    mayRemind: !isOver && can(actor, "participation.remind", {}),
  };
}

export const ninetyDays = "90-tage";

/** The first week that is not over, or else the last one. */
function nearest(weeks: Week[]): Week | undefined {
  const today = berlinDay(new Date());
  return weeks.findLast(({ endsOn }) => endsOn >= today) ?? weeks[0];
}

function countsOf(jobcenters: Participation[]): ParticipationBoard["counts"] {
  return Object.fromEntries(
    participationStates.map((state) => [state, jobcenters.filter((one) => one.state === state).length]),
  ) as ParticipationBoard["counts"];
}

function byLand(jobcenters: Participation[]): LandShare[] {
  return [...Map.groupBy(jobcenters, ({ bundesland }) => bundesland)]
    .map(([bundesland, all]) => ({
      bundesland,
      public: all.filter(({ state }) => state === "public").length,
      takingPart: all.filter(({ state }) => isTakingPart(state)).length,
      all: all.length,
    }))
    .sort((one, other) => one.bundesland.localeCompare(other.bundesland, "de"));
}
