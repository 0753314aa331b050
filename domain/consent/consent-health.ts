/** How the consents of a Jobcenter, or of all, stand (F-007). Numbers only. */
export type ConsentHealth = {
  /** Valid, and for longer than ninety days. */
  valid: number;
  /** Valid, but the last day is within so many days; each consent is counted once. */
  endsIn30: number;
  endsIn60: number;
  endsIn90: number;
  expired: number;
  withdrawn: number;
  /** Without evidence. */
  incomplete: number;
  /** Given, but the days between signature and publication are not over. */
  waiting: number;
  /** Reported withdrawals that nobody has decided. */
  openWithdrawals: number;
  /** The longest time from the receipt of a withdrawal to its post being gone; null without any. */
  longestTakedownInSeconds: number | null;
};

export type JobcenterHealth = ConsentHealth & { id: string; jobcenter: string };

/** A time span in words: "sofort" within a minute, then minutes, hours, days. */
export function spanWords(seconds: number): string {
  if (seconds < 60) return "sofort";
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return minutes === 1 ? "1 Minute" : `${minutes} Minuten`;
  const hours = Math.round(minutes / 60);
  if (hours < 48) return hours === 1 ? "1 Stunde" : `${hours} Stunden`;
  return `${Math.round(hours / 24)} Tage`;
}
