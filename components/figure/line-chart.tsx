// Values over time: real points only, joined when they follow each other, with a gap where there is no data.
import { germanNumber } from "@/domain/date-words";
import { lineInWords } from "@/domain/figure/chart-words";
import type { FigureValue } from "@/domain/figure/value";
import { ground, lineHeight, lineLayout } from "./line-layout";

type Props = {
  title: string;
  unit: string;
  values: Pick<FigureValue, "value" | "qualifier" | "asOf" | "scopeName">[];
};

/** `values` of one scope, oldest first. */
export function LineChart({ title, unit, values }: Props) {
  const years = values.map(({ asOf }) => asOf.slice(0, 4));
  const isYearEnough = new Set(years).size === years.length;
  const { placed, path } = lineLayout(
    values.map(({ value, asOf }, index) => ({
      at: new Date(`${asOf}T12:00:00Z`),
      value,
      label: germanNumber(value),
      dayLabel: isYearEnough ? years[index]! : `${Number(asOf.slice(5, 7))}/${asOf.slice(0, 4)}`,
    })),
  );
  return (
    <svg
      role="img"
      aria-label={lineInWords(title, unit, values)}
      width="100%"
      height={lineHeight}
      className="max-w-xl overflow-visible">
      <line x1="0" x2="100%" y1={ground} y2={ground} className="stroke-edge" strokeWidth="1" />
      <svg viewBox={`0 0 100 ${lineHeight}`} preserveAspectRatio="none" width="100%" height={lineHeight}>
        <path
          d={path}
          fill="none"
          vectorEffect="non-scaling-stroke"
          strokeWidth="3"
          strokeLinejoin="round"
          className="stroke-stark-dot forced-colors:stroke-[CanvasText]"
        />
      </svg>
      {placed.map(({ x, y, anchor, label, dayLabel, isLabelled }, index) => {
        const at = anchor === "start" ? "0" : anchor === "end" ? "100%" : `${x}%`;
        return (
          <g key={index}>
            <circle
              cx={`${x}%`}
              cy={y}
              r="5.5"
              className={`${index === placed.length - 1 ? "fill-sozial-dot" : "fill-stark-dot"} stroke-card forced-colors:fill-[CanvasText]`}
              strokeWidth="2"
            />
            {isLabelled && (
              <>
                <text x={at} y={y - 13} textAnchor={anchor} className="fill-ink text-base font-semibold">
                  {label}
                </text>
                <text x={at} y={ground + 24} textAnchor={anchor} className="fill-ink-2 text-sm">
                  {dayLabel}
                </text>
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}
