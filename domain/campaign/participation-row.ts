// How far one Jobcenter is in an Aktionswoche, or in the last ninety days.
import type { ParticipationState } from "./participation";

export type Participation = {
  id: string;
  slug: string;
  name: string;
  shortName: string;
  bundesland: string;
  ags: string;
  state: ParticipationState;
  /** What readers see of the period, hosted with others too. */
  posts: number;
  /** Takes part in this Aktionswoche and in none before. */
  isFirstTime: boolean;
  lastPublicAt: Date | null;
  confirmedAt: Date | null;
  remindedAt: Date | null;
};
