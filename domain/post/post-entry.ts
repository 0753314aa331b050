import type { PostKind } from "./kind";
import type { TwinState } from "./twin-state";
import type { RevisionState } from "./workflow";

export type PostEntry = {
  id: string;
  kind: PostKind;
  title: string;
  state: RevisionState;
  isPublic: boolean;
  isKeptBack: boolean;
  plannedFrom: Date | null;
  wasTakenOff: boolean;
  savedAt: Date;
  savedBy: string | null;
  jobcenter: string;
  /** Title of the post this is a version of in Leichte Sprache. */
  twinOf: string | null;
  twin: TwinState | null;
};
