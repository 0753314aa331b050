import type { PostKind } from "./kind";

export type QueueEntry = {
  postId: string;
  title: string;
  kind: PostKind;
  jobcenter: string;
  bundesland: string;
  submittedAt: Date;
  /** A version in Leichte Sprache of a post. */
  isTwin: boolean;
  /** A change of something readers already see. */
  isChange: boolean;
  embargoUntil: Date | null;
  /** Written or submitted by the one who is looking: somebody else decides (four eyes). */
  isOwn: boolean;
};
