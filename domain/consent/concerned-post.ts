import type { ViewingState } from "./viewing";
import type { Change } from "@/domain/post/change";
import type { RevisionState } from "@/domain/post/workflow";

/** A post that shows the person: its newest version that names the consent. */
export type ConcernedPost = {
  postId: string;
  title: string;
  state: RevisionState;
  version: number;
  revisionNumber: number;
  confirmedOn: string | null;
  /** The person agreed to exactly this text and these pictures. */
  isConfirmed: boolean;
  /** The person agreed to the same words and pictures, with another crop. */
  sawOtherCrop: boolean;
  /** What changed since the person said yes; null when the person has seen nothing yet, or exactly this. */
  unseen: UnseenText | null;
  /** Why the Jobcenter confirmed the last small correction instead of the person. */
  correctedBecause: string | null;
  /** Readers see the post at this moment. */
  isPublic: boolean;
  /** The newest link with which the person sees this post; null when there is none. */
  viewing: ViewingState | null;
};

export type UnseenText = {
  changes: Change[];
  /** Why only the person can confirm it; null when the Jobcenter may. */
  whyThePersonDecides: string | null;
};
