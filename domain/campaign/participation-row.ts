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
  /** The number of public posts of the period, including those it co-hosts. */
  posts: number;
  /** It takes part for the first time in this Aktionswoche. */
  isFirstTime: boolean;
  lastPublicAt: Date | null;
  confirmedAt: Date | null;
  remindedAt: Date | null;
};
