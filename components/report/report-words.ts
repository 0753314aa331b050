import type { Tone } from "@/components/ui/tone";
import type { ReportState } from "@/domain/report/report";

export const reportStateTones: Record<ReportState, Tone> = {
  received: "sozial",
  in_progress: "sun",
  answered: "vorort",
  done: "neutral",
};
