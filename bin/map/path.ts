import type { Ring } from "./boundaries";

/** Rings or open lines as the `d` of one SVG path: whole numbers, each point relative to the one before. */
export function pathOf(lines: Ring[], isClosed = true): string {
  return lines.map((line) => subpath(line, isClosed)).join("");
}

function subpath(line: Ring, isClosed: boolean): string {
  const [first, ...rest] = isClosed ? line.slice(0, -1) : line;
  let [x, y] = first!;
  const steps = rest.map(([nextX, nextY]) => {
    const step = joined(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${joined(...first!)}l${steps.reduce((all, step) => (step.startsWith("-") || all === "" ? all + step : `${all} ${step}`), "")}${isClosed ? "z" : ""}`;
}

/** A minus sign separates numbers, so no blank is needed. */
function joined(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
