import type { ReportKind, ReportState } from "./report";

export type ReportEntry = {
  id: string;
  number: string;
  kind: ReportKind;
  state: ReportState;
  jobcenter: string | null;
  receivedAt: Date;
  dueOn: string;
};
