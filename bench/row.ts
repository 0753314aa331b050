/** One line of the table: what was measured, the figure, and for promises whether they held. */
export type Row = {
  what: string;
  value: string;
  /** Left out where it is only a figure. */
  holds?: boolean;
  /** The goal in words, if there is one. */
  goal?: string;
};

export type Bench = {
  /** Base address of the first server. */
  url: string;
  environment: Record<string, string>;
  /** Process of the first server. */
  pid: number;
  /** Seconds for each measurement under load. */
  seconds: number;
  isShort: boolean;
  /** Starts one more server on the same database and files; gives back its base address. */
  another: () => Promise<string>;
};

export const number = (value: number, digits = 0) =>
  value.toLocaleString("de-DE", { maximumFractionDigits: digits, minimumFractionDigits: digits });
export const milliseconds = (value: number) => `${number(value, value < 10 ? 1 : 0)} ms`;

/** The value below which that share of all lies. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
