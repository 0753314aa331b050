// Two values and the line between them, drawn to scale from zero. The line is dotted because there is no data
// between them.
import { scaleLinear } from "d3-scale";
import { germanNumber } from "@/domain/date-words";

const top = 34;
const ground = 108;

/** Horizontal in percent, vertical in pixels, so that the text keeps its size on every screen. */
export function ChangeChart({ before, after, label }: { before: number; after: number; label: string }) {
  const height = scaleLinear()
    .domain([0, Math.max(before, after, 0) || 1])
    .range([ground, top])
    .clamp(true);
  const [start, end] = [height(before), height(after)];
  return (
    <svg
      width="100%"
      height="120"
      role="img"
      aria-label={label}
      className="max-w-90 grow basis-52 overflow-visible">
      <line x1="0" x2="100%" y1={ground + 6} y2={ground + 6} className="stroke-edge" strokeWidth="1" />
      <line
        x1="8%"
        x2="92%"
        y1={start}
        y2={end}
        className="stroke-stark forced-colors:stroke-[CanvasText]"
        strokeWidth="3"
        strokeDasharray="1 7"
        strokeLinecap="round"
      />
      <circle cx="8%" cy={start} r="8" className="fill-stark-dot forced-colors:fill-[CanvasText]" />
      <circle cx="92%" cy={end} r="8" className="fill-sozial-dot forced-colors:fill-[CanvasText]" />
      <text x="0" y={start - 15} className="fill-ink text-base font-semibold">
        {germanNumber(before)}
      </text>
      <text x="100%" y={end - 15} textAnchor="end" className="fill-ink text-base font-semibold">
        {germanNumber(after)}
      </text>
    </svg>
  );
}
