// Two points and the way between them, drawn to scale from zero.
import { germanNumber } from "@/domain/date-words";

const top = 34;
const ground = 108;

export function ChangeDrawing({ before, after, label }: { before: number; after: number; label: string }) {
  const highest = Math.max(before, after, 0) || 1;
  const height = (value: number) => ground - (Math.max(value, 0) / highest) * (ground - top);
  const [start, end] = [height(before), height(after)];
  return (
    <svg viewBox="0 0 340 120" role="img" aria-label={label} className="w-full max-w-85 grow basis-60">
      <line x1="8" x2="332" y1={ground + 6} y2={ground + 6} className="stroke-line" strokeWidth="1" />
      <line x1="40" y1={start} x2="300" y2={end} className="stroke-stark" strokeWidth="3" strokeDasharray="1 7" strokeLinecap="round" />
      <circle cx="40" cy={start} r="8" className="fill-stark-dot" />
      <circle cx="300" cy={end} r="8" className="fill-sozial-dot" />
      <text x="28" y={start - 15} className="fill-ink text-base font-semibold">
        {germanNumber(before)}
      </text>
      <text x="312" y={end - 15} textAnchor="end" className="fill-ink text-base font-semibold">
        {germanNumber(after)}
      </text>
    </svg>
  );
}
