import type { ReportKind, ReportState } from "./report";

/** What a reader learns of a report by its number. */
export type Receipt = {
  number: string;
  kind: ReportKind;
  state: ReportState;
  receivedAt: Date;
  dueOn: string;
  answer: string | null;
  answeredAt: Date | null;
  isErased: boolean;
  /** Of a withdrawal: until when the post is hidden while nobody has decided. */
  hiddenUntil: Date | null;
};
