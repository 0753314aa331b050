import type { ViewingState } from "./viewing";
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
  /** Readers see the post at this moment. */
  isPublic: boolean;
  /** The newest link with which the person sees this post; null when there is none. */
  viewing: ViewingState | null;
};
