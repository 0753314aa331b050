/** One row of the table: what was measured, its value, and for a promise whether it holds. */
export type Row = {
  what: string;
  value: string;
  /** Missing for a row without promise. */
  holds?: boolean;
  /** The goal in words. */
  goal?: string;
};

export type Bench = {
  /** The base address of the first server. */
  url: string;
  environment: Record<string, string>;
  /** The process id of the first server. */
  pid: number;
  /** The seconds per measurement under load. */
  seconds: number;
  isShort: boolean;
  /** Starts one more server on the same database and files; returns its base address. */
  another: () => Promise<string>;
};

export const number = (value: number, digits = 0) =>
  value.toLocaleString("de-DE", { maximumFractionDigits: digits, minimumFractionDigits: digits });
export const milliseconds = (value: number) => `${number(value, value < 10 ? 1 : 0)} ms`;

/** The value below which this share of all values lies. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
