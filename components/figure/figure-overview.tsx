// All Kennzahlen, level by level: the whole country, the Länder, the Jobcenter.
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/button";
import { figureAddress, type FigureFilter } from "@/domain/figure/filter";
import type { FigureScope } from "@/domain/figure/figure";
import type { Indicator } from "@/domain/figure/indicator";
import type { FigureValue } from "@/domain/figure/value";
import { IndicatorCard } from "./indicator-card";

const levels: [FigureScope, string][] = [
  ["bund", "Bundesweit"],
  ["land", "In den Ländern"],
  ["jobcenter", "Aus den Jobcentern"],
];

type Props = {
  indicators: Indicator[];
  cards: { indicator: Indicator; newest: FigureValue[] }[];
  total: number;
  filter: FigureFilter;
};

export function FigureOverview({ indicators, cards, total, filter }: Props) {
  if (cards.length === 0) {
    return (
      <EmptyState
        title="Hierzu gibt es noch keine Zahlen"
        action={
          <LinkButton href="/zahlen" look="secondary">
            Alle Zahlen zeigen
          </LinkButton>
        }>
        Sobald dieses Jobcenter oder dieses Land Zahlen meldet, stehen sie hier.
      </EmptyState>
    );
  }
  return levels.map(([scope, title]) => {
    const shown = cards
      .map(({ indicator, newest }) => ({
        indicator,
        values: newest.filter((value) => value.scope === scope),
      }))
      .filter(({ values }) => values.length > 0);
    if (shown.length === 0) return null;
    return (
      <section key={scope} aria-labelledby={`ebene-${scope}`} className="mt-14">
        <h2 id={`ebene-${scope}`} className="mb-6 text-section">
          {title}
        </h2>
        <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
          {shown.map(({ indicator, values }) => (
            <IndicatorCard
              key={indicator.key}
              indicator={indicator}
              indicators={indicators}
              values={values}
              total={total}
              href={figureAddress(`/zahlen/${indicator.slug}`, filter)}
            />
          ))}
        </div>
      </section>
    );
  });
}
