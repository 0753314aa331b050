// A link with which one portrayed person sees one version of a post before it appears, and answers.
import type { ShownPost } from "@/domain/post/shown-post";

export const viewingAnswers = ["yes", "change", "no"] as const;
export type ViewingAnswer = (typeof viewingAnswers)[number];

/** A link is valid for so many days. */
export const viewingOpenInDays = 14;

export const longestRemark = 4000;

/** What the person sees. */
export type Viewing = {
  jobcenter: string;
  /** Null when the text or a picture was changed since: the person gets a new link. */
  shown: ShownPost | null;
  answer: ViewingAnswer | null;
};

/** What the desk knows of the newest link for a person and a post. */
export type ViewingState = {
  issuedAt: string;
  expiresAt: string;
  answer: ViewingAnswer | null;
  answeredAt: string | null;
  remark: string;
};
