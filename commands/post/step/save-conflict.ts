import type { Manuscript } from "@/domain/post/manuscript";
import { NotPossibleNow } from "@/domain/refusals";

/**
 * Somebody else has saved first. Carries the stored text, so that the writer can compare both and choose
 * (E-001).
 */
export class SaveConflict extends NotPossibleNow {
  constructor(readonly stored: { manuscript: Manuscript; version: number; savedBy: string; savedAt: Date }) {
    super(
      "saved meanwhile",
      "Der Text wurde inzwischen an anderer Stelle gespeichert. Beide Fassungen sind da: Bitte vergleichen Sie sie und entscheiden Sie, welche gilt.",
    );
  }
}
