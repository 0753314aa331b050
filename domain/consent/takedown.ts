// The proof that a withdrawal took effect: this portal asks its own addresses, three times (B-034).
import type { ConsentChannel } from "./consent";
import type { CopyKind } from "./copies";

export const takedownStages = ["minute", "day", "week"] as const;
export type TakedownStage = (typeof takedownStages)[number];

/** When each check is due, in minutes after the withdrawal. db/sql/takedowns.sql says the same. */
export const dueAfterMinutes: Record<TakedownStage, number> = { minute: 1, day: 24 * 60, week: 7 * 24 * 60 };

export const stageNames: Record<TakedownStage, string> = {
  minute: "nach 1 Minute",
  day: "nach 24 Stunden",
  week: "nach 7 Tagen",
};

/** What was found at one address. The first two are what has to be. */
export const findings = ["gone", "clear", "readable", "named", "unanswered"] as const;
export type Finding = (typeof findings)[number];

export const findingNames: Record<Finding, string> = {
  gone: "nicht mehr da (410 oder 404)",
  clear: "erreichbar, ohne die Person",
  readable: "noch abrufbar",
  named: "nennt oder zeigt die Person noch",
  unanswered: "keine Antwort",
};

const isFailure = (finding: Finding) => finding !== "gone" && finding !== "clear";

/** A failure by kind of output and post; neither a name nor an address is kept. */
export type TakedownFailure = { kind: CopyKind; postId: string | null; finding: Finding };

/** The newest run of a check. */
export type TakedownResult = {
  asked: number;
  counts: Partial<Record<CopyKind, Partial<Record<Finding, number>>>>;
  /** At most twenty. */
  failures: TakedownFailure[];
};

const mostFailuresKept = 20;

/** Sums up what was found. */
export function takedownResult(found: readonly TakedownFailure[]): TakedownResult {
  const counts: TakedownResult["counts"] = {};
  for (const { kind, finding } of found) {
    const ofKind = (counts[kind] ??= {});
    ofKind[finding] = (ofKind[finding] ?? 0) + 1;
  }
  const failures = found.filter(({ finding }) => isFailure(finding)).slice(0, mostFailuresKept);
  return { asked: found.length, counts, failures };
}

/** How many addresses gave this finding. */
export function countOf({ counts }: TakedownResult, finding: Finding): number {
  return Object.values(counts).reduce((sum, ofKind) => sum + (ofKind[finding] ?? 0), 0);
}

/** Minutes until a failed check runs again: at first soon, later once an hour. */
export const retryAfterMinutes = (tries: number) => Math.min(60, 2 ** Math.max(0, tries - 1));

/** A check as the desk sees it. */
export type TakedownCheck = {
  stage: TakedownStage;
  dueAt: Date;
  doneAt: Date | null;
  /** Since when it fails; null when it never failed. */
  failedAt: Date | null;
  result: TakedownResult | null;
};

export type TakedownProof = {
  id: string;
  consentId: string;
  /** The full name. */
  jobcenter: string;
  /** Null: everything was withdrawn; otherwise the channels that were closed. */
  closes: ConsentChannel[] | null;
  receivedAt: Date;
  checks: TakedownCheck[];
};

/** "N-1A2B3C4D5E6F": the number of a proof, from its id. */
export const proofNumber = (id: string) => `N-${id.replaceAll("-", "").slice(0, 12).toUpperCase()}`;
