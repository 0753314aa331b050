// One Kennzahl at several scopes as bars from zero: Kreis, Land, Bund. Names are above their bar, so that
// long ones fit.
import { scaleLinear } from "d3-scale";
import { barsInWords } from "@/domain/figure/chart-words";
import { isShare, valueInWords } from "@/domain/figure/figure";
import type { FigureValue } from "@/domain/figure/value";

type Bar = Pick<FigureValue, "value" | "qualifier" | "asOf" | "scopeName" | "scope">;

const tones = { bund: "fill-stark-dot", land: "fill-sozial-dot", jobcenter: "fill-vorort-dot" };
/** Letters of a name that fit in one line on the narrowest screen. */
const lettersInLine = 28;
const lineHeight = 22;
const barHeight = 20;
/** The rest of the width is for the value after the longest bar. */
const longestBar = 52;

export function ComparisonChart({ title, unit, values }: { title: string; unit: string; values: Bar[] }) {
  const width = scaleLinear()
    .domain([0, Math.max(...values.map(({ value }) => value), 0) || 1])
    .range([0, longestBar])
    .clamp(true);
  const { rows, height } = stacked(values);
  return (
    <svg
      role="img"
      aria-label={barsInWords(title, unit, values)}
      width="100%"
      height={height}
      className="max-w-xl overflow-visible">
      {rows.map(({ scopeName, scope, value, qualifier, lines, y }) => (
        <g key={`${scope} ${scopeName}`}>
          {lines.map((line, index) => (
            <text key={line} x="0" y={y + 16 + index * lineHeight} className="fill-ink text-[0.9375rem]">
              {line}
            </text>
          ))}
          <rect
            x="0"
            y={y + lines.length * lineHeight + 2}
            width={`${Math.max(width(value), 0.6)}%`}
            height={barHeight}
            rx="3"
            className={`${tones[scope]} forced-colors:fill-[CanvasText] print:stroke-ink`}
          />
          <text
            x={`${width(value) + 3}%`}
            y={y + lines.length * lineHeight + 17}
            className="fill-ink text-base font-semibold">
            {valueInWords({ qualifier, value }, isShare(unit) ? unit : "")}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** The bars with their vertical positions, and their total height. */
function stacked(values: Bar[]) {
  let height = 0;
  const rows = values.map((value) => {
    const [lines, y] = [inLines(value.scopeName), height];
    height += lines.length * lineHeight + barHeight + 18;
    return { ...value, lines, y };
  });
  return { rows, height };
}

/** A name broken at its spaces and hyphens. */
function inLines(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/(?<=[ -])/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.trimEnd().length <= lettersInLine)
      lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  return lines.map((line) => line.trimEnd());
}
