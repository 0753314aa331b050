// Published values of Kennzahlen, for people and for programs.
import "server-only";
import { and, asc, desc, eq, getViewSelectedFields, inArray, or, sql, type SQL } from "drizzle-orm";
import { cache } from "react";
import { portalDb } from "@/db/client";
import { indicators, jobcenters } from "@/db/schema";
import { publicFigures } from "@/db/schema/public-view";
import { correctionInWords } from "@/domain/figure/figure";
import type { FigureFilter } from "@/domain/figure/filter";
import type { Bundesland } from "@/domain/jobcenter/bundesland";
import type { Indicator } from "@/domain/figure/indicator";
import { newestOfEach, type PublicFigure } from "@/domain/figure/value";

/** 25 Kennzahlen for 121 areas over 16 years. */
const most = 50_000;

/** All Kennzahlen in their order. Read once per request. */
export const allIndicators = cache((): Promise<Indicator[]> =>
  portalDb.select().from(indicators).orderBy(asc(indicators.position), asc(indicators.key)).limit(500),
);

/** How many kommunale Jobcenter there are today, in all or in one Land. */
export async function jobcenterCount(land: FigureFilter["land"]): Promise<number> {
  const isValidNow = sql`(${jobcenters.validTo} is null
    or ${jobcenters.validTo} >= (now() at time zone 'Europe/Berlin')::date)`;
  return portalDb.$count(
    jobcenters,
    and(isValidNow, land === null ? undefined : eq(jobcenters.bundesland, land)),
  );
}

/**
 * Valid values, by Kennzahl, Bund before Land before Jobcenter, oldest first. `indicator` selects one
 * Kennzahl.
 */
export async function figureValues(filter: FigureFilter, indicator?: string): Promise<PublicFigure[]> {
  const rows = await portalDb
    .select({
      id: publicFigures.id,
      scope: publicFigures.scope,
      indicator: publicFigures.indicator,
      value: publicFigures.value,
      qualifier: publicFigures.qualifier,
      asOf: publicFigures.asOf,
      periodFrom: publicFigures.periodFrom,
      periodTo: publicFigures.periodTo,
      source: publicFigures.source,
      sourceDate: publicFigures.sourceDate,
      correctedAt: publicFigures.correctedAt,
      previousValue: publicFigures.previousValue,
      previousQualifier: publicFigures.previousQualifier,
      land: publicFigures.bundesland,
      slug: jobcenters.slug,
      name: jobcenters.name,
      ags: jobcenters.ags,
      landOfJobcenter: jobcenters.bundesland,
    })
    .from(publicFigures)
    .innerJoin(indicators, eq(indicators.key, publicFigures.indicator))
    .leftJoin(jobcenters, eq(jobcenters.id, publicFigures.jobcenterId))
    .where(and(indicator === undefined ? undefined : eq(publicFigures.indicator, indicator), wanted(filter)))
    .orderBy(
      asc(indicators.position),
      asc(indicators.key),
      asc(publicFigures.scope),
      sql`coalesce(${publicFigures.bundesland}, ${jobcenters.name}) collate "de-x-icu"`,
      asc(publicFigures.asOf),
      asc(publicFigures.id),
    )
    .limit(most);
  return rows.map(
    ({
      correctedAt,
      previousValue,
      previousQualifier,
      land,
      slug,
      name,
      ags,
      landOfJobcenter,
      ...value
    }) => ({
      ...value,
      scopeName: name ?? land ?? "Deutschland",
      bundesland: land ?? landOfJobcenter,
      jobcenter: slug && ags ? { slug, ags } : null,
      correction: correctionInWords({ correctedAt, previousValue, previousQualifier }),
    }),
  );
}

/** Selects a Land with its Jobcenter, or one Jobcenter; when both are given, the Jobcenter. */
function wanted({ land, jobcenter, withWhole }: FigureFilter): SQL | undefined {
  if (jobcenter === null && land === null) return undefined;
  const narrow =
    jobcenter === null
      ? or(eq(publicFigures.bundesland, land!), eq(jobcenters.bundesland, land!))
      : eq(jobcenters.slug, jobcenter);
  if (!withWhole) return narrow;
  const ownLand =
    jobcenter === null
      ? undefined
      : inArray(
          publicFigures.bundesland,
          portalDb
            .select({ land: jobcenters.bundesland })
            .from(jobcenters)
            .where(eq(jobcenters.slug, jobcenter)),
        );
  return or(narrow, eq(publicFigures.scope, "bund"), ownLand);
}

/** The content of /zahlen: the newest value of each area, by Kennzahl. */
export async function figureOverview(filter: FigureFilter) {
  const [known, values, total] = await Promise.all([
    allIndicators(),
    figureValues(filter),
    jobcenterCount(filter.land),
  ]);
  const byIndicator = Map.groupBy(values, ({ indicator }) => indicator);
  return {
    indicators: known,
    total,
    cards: known.flatMap((indicator) => {
      const all = byIndicator.get(indicator.key);
      return all ? [{ indicator, newest: newestOfEach(all), all }] : [];
    }),
  };
}

/** The newest value of each Kennzahl of a whole Land. */
export async function landFigures(land: Bundesland) {
  const rows = await portalDb
    .selectDistinctOn([indicators.position, publicFigures.indicator], getViewSelectedFields(publicFigures))
    .from(publicFigures)
    .innerJoin(indicators, eq(indicators.key, publicFigures.indicator))
    .where(and(eq(publicFigures.scope, "land"), eq(publicFigures.bundesland, land)))
    .orderBy(
      asc(indicators.position),
      asc(publicFigures.indicator),
      desc(publicFigures.asOf),
      asc(publicFigures.id),
    )
    .limit(100);
  return rows;
}

/** One Kennzahl by its address, or null. Read once per request. */
export const indicatorAt = cache(
  async (slug: string): Promise<Indicator | null> =>
    (await allIndicators()).find((one) => one.slug === slug) ?? null,
);

/** Addresses of Kennzahlen with at least one value, for the sitemap. */
export async function figureAddresses(): Promise<string[]> {
  const rows = await portalDb
    .selectDistinct({ slug: indicators.slug })
    .from(publicFigures)
    .innerJoin(indicators, eq(indicators.key, publicFigures.indicator))
    .orderBy(asc(indicators.slug))
    .limit(500);
  return rows.map(({ slug }) => slug);
}
