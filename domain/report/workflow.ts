import { NotPossibleNow } from "@/domain/refusals";
import type { ReportKind, ReportState } from "./report";

export type ReportStep = "take" | "answer" | "close";

const open: ReportState[] = ["received", "in_progress"];

/**
 * A person who reports a barrier has a right to an answer (§ 12b BGG): such a report is not closed without
 * one.
 */
const reportWorkflow: Record<ReportStep, { to: ReportState; from: Record<ReportKind, ReportState[]> }> = {
  // A withdrawal is ended by its own commands only (docs/decisions/0078); an answer to it is a question.
  take: { to: "in_progress", from: { error: ["received"], barrier: ["received"], withdrawal: ["received"] } },
  answer: { to: "answered", from: { error: open, barrier: open, withdrawal: open } },
  close: { to: "done", from: { error: [...open, "answered"], barrier: ["answered"], withdrawal: [] } },
};

type Reported = { kind: ReportKind; state: ReportState };

export function isReportStepPossible(step: ReportStep, { kind, state }: Reported): boolean {
  return reportWorkflow[step].from[kind].includes(state);
}

/** The state after a step. Throws NotPossibleNow. */
export function afterReportStep(step: ReportStep, report: Reported): ReportState {
  if (isReportStepPossible(step, report))
    return report.kind === "withdrawal" ? "in_progress" : reportWorkflow[step].to;
  if (report.kind === "withdrawal" && step === "close" && report.state !== "done")
    throw new NotPossibleNow(
      "a withdrawal is not closed",
      "Ein Widerruf endet nur, indem er vollzogen, auf einzelne Wege beschränkt oder mit Begründung abgelehnt wird.",
    );
  throw new NotPossibleNow(
    `${step} from ${report.state}`,
    "Diese Meldung wurde inzwischen weiter bearbeitet. Bitte laden Sie die Seite neu.",
  );
}
