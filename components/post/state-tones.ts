import type { RevisionState } from "@/domain/post/workflow";
import type { Tone } from "@/components/ui/tone";

/** The colour of the dot beside the word of a state, the same on every screen of the desk. */
export const stateTones: Record<RevisionState, Tone> = {
  draft: "sun",
  submitted: "stark",
  sent_back: "sozial",
  approved: "vorort",
};
