import "server-only";
import { and, eq, getViewSelectedFields, or } from "drizzle-orm";
import { db } from "@/db/client";
import { indicators, jobcenters } from "@/db/schema";
import { publicFigures } from "@/db/schema/public-view";
import type { Person } from "@/domain/account/role";
import type { FigureChoice } from "@/domain/figure/choice";
import { correctionInWords } from "@/domain/figure/figure";
import { fullLabel } from "@/domain/figure/indicator";
import { knownIndicators } from "./figure-list";

/**
 * Values that a post of the actor's Jobcenter may show: its own, those of its Land and of the Bund, by
 * Kennzahl.
 */
export async function figureChoice(actor: Person): Promise<FigureChoice[]> {
  if (actor.jobcenterId === null) return [];
  const [[own], known] = await Promise.all([
    db
      .select({ bundesland: jobcenters.bundesland })
      .from(jobcenters)
      .where(eq(jobcenters.id, actor.jobcenterId)),
    knownIndicators(),
  ]);
  const rows = await db
    .select({ figure: getViewSelectedFields(publicFigures), name: jobcenters.name })
    .from(publicFigures)
    .innerJoin(indicators, eq(indicators.key, publicFigures.indicator))
    .leftJoin(jobcenters, eq(jobcenters.id, publicFigures.jobcenterId))
    .where(
      or(
        eq(publicFigures.jobcenterId, actor.jobcenterId),
        eq(publicFigures.scope, "bund"),
        own && and(eq(publicFigures.scope, "land"), eq(publicFigures.bundesland, own.bundesland)),
      ),
    )
    .orderBy(indicators.position, publicFigures.asOf, publicFigures.id)
    .limit(2_000);
  const values = rows.map(({ figure, name }) => ({
    indicator: figure.indicator,
    value: {
      ...figure,
      scopeName: name ?? figure.bundesland ?? "Deutschland",
      correction: correctionInWords(figure),
    },
  }));
  return known.flatMap((indicator) => {
    const own = values
      .filter((one) => one.indicator === indicator.key)
      .map(
        ({
          value: {
            id,
            scope,
            scopeName,
            value,
            qualifier,
            asOf,
            periodFrom,
            periodTo,
            source,
            sourceDate,
            correction,
          },
        }) => ({
          id,
          scope,
          scopeName,
          value,
          qualifier,
          asOf,
          periodFrom,
          periodTo,
          source,
          sourceDate,
          correction,
        }),
      );
    return own.length === 0
      ? []
      : { key: indicator.key, label: fullLabel(indicator, known), unit: indicator.unit, values: own };
  });
}
