import "server-only";
import { pageCount, pageWithin } from "@/domain/page-number";
import type { FigureEntry } from "@/domain/figure/figure-entry";
import { and, asc, desc, eq, isNull, ne, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { figures, indicators, jobcenters } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { fullLabel, type Indicator } from "@/domain/figure/indicator";
import { mayListAll } from "@/domain/policy";
import { within } from "./within";

export const figureOwners = ["jobcenter", "dlt"] as const;
export type FigureList = { entries: FigureEntry[]; total: number; page: number; pages: number };

const perPage = 50;
const holds = and(isNull(figures.replacedAt), isNull(figures.takenBackAt));

/** All Kennzahlen in their order. */
export function knownIndicators(): Promise<Indicator[]> {
  return db.select().from(indicators).orderBy(asc(indicators.position), asc(indicators.key)).limit(500);
}

/**
 * Values that hold and the actor may read, by Kennzahl, newest first. Whoever may read all chooses between
 * those of Bund and Land and those of the Jobcenter.
 */
export async function figureList(
  actor: Person,
  filter: { indicator?: string; of?: (typeof figureOwners)[number]; page?: number },
): Promise<FigureList> {
  const wanted = and(
    holds,
    within(actor, "figure.read", figures),
    mayListAll(actor, "figure.read") ? ownedBy(filter.of ?? "dlt") : undefined,
    filter.indicator ? eq(figures.indicator, filter.indicator) : undefined,
  );
  const total = await db.$count(figures, wanted);
  const pages = pageCount(total, perPage);
  const page = pageWithin(filter.page ?? 1, pages);
  const [known, rows] = await Promise.all([
    knownIndicators(),
    db
      .select({ figure: figures, indicator: indicators, name: jobcenters.name })
      .from(figures)
      .innerJoin(indicators, eq(indicators.key, figures.indicator))
      .leftJoin(jobcenters, eq(jobcenters.id, figures.jobcenterId))
      .where(wanted)
      .orderBy(
        asc(indicators.position),
        asc(indicators.key),
        asc(figures.scope),
        sql`coalesce(${figures.bundesland}, ${jobcenters.name}) collate "de-x-icu"`,
        desc(figures.asOf),
        asc(figures.id),
      )
      .limit(perPage)
      .offset((page - 1) * perPage),
  ]);
  return {
    total,
    page,
    pages,
    entries: rows.map(({ figure, indicator, name }) =>
      entryOf(figure, fullLabel(indicator, known), indicator.unit, name),
    ),
  };
}

function entryOf(
  figure: typeof figures.$inferSelect,
  label: string,
  unit: string,
  name: string | null,
): FigureEntry {
  const { id, qualifier, value, asOf, periodFrom, periodTo, source, sourceDate } = figure;
  return {
    id,
    label,
    unit,
    scopeName: name ?? figure.bundesland ?? "Deutschland",
    qualifier,
    value,
    asOf,
    periodFrom,
    periodTo,
    source,
    sourceDate,
  };
}

function ownedBy(of: (typeof figureOwners)[number]): SQL {
  return of === "jobcenter" ? eq(figures.scope, "jobcenter") : ne(figures.scope, "jobcenter");
}
