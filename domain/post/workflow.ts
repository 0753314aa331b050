// The workflow belongs to the revision. Being public belongs to the post (see db/schema/post.ts).
import { NotPossibleNow } from "@/domain/refusals";

export const revisionStates = ["draft", "submitted", "sent_back", "approved"] as const;
export type RevisionState = (typeof revisionStates)[number];

/**
 * Handed in: submitted and not sent back, so also after the approval. The Landkreistag may see such texts;
 * every other text is internal to its Jobcenter.
 */
export const handedInStates = ["submitted", "approved"] as const satisfies RevisionState[];

/** True when the text waits for a decision or was approved. */
export function isHandedIn(state: RevisionState): boolean {
  return (handedInStates as readonly RevisionState[]).includes(state);
}

type Step = { from: readonly RevisionState[]; to: RevisionState };

export const workflow = {
  // What was sent back stays "sent_back" when it is saved, see `take`.
  save: { from: ["draft", "sent_back"], to: "draft" },
  submit: { from: ["draft", "sent_back"], to: "submitted" },
  retract: { from: ["submitted"], to: "draft" },
  sendBack: { from: ["submitted"], to: "sent_back" },
  approve: { from: ["submitted"], to: "approved" },
} as const satisfies Record<string, Step>;

export type WorkflowStep = keyof typeof workflow;

/** True when the step may be taken from this state. */
export function isPossible(step: WorkflowStep, state: RevisionState): boolean {
  return (workflow[step].from as readonly RevisionState[]).includes(state);
}

/** The state after the step. Throws NotPossibleNow when the revision is not in a state that permits it. */
export function take(step: WorkflowStep, state: RevisionState): RevisionState {
  // A sent-back revision keeps its state while it is edited, so that the reason stays visible.
  if (step === "save" && state === "sent_back") return "sent_back";
  if (isPossible(step, state)) return workflow[step].to;
  throw new NotPossibleNow(
    `${step} from ${state}`,
    "Der Beitrag hat sich inzwischen geändert. Bitte laden Sie die Seite neu und prüfen Sie den Stand.",
  );
}

/**
 * Throws NotPossibleNow unless the version on the screen is still the stored one, so that people decide about
 * what they saw.
 */
export function requireVersion(stored: number, onScreen: number): void {
  if (stored === onScreen) return;
  throw new NotPossibleNow(
    `version ${onScreen} is on screen, ${stored} is stored`,
    "Der Text wurde inzwischen geändert. Bitte laden Sie die Seite neu und sehen Sie sich die " +
      "neue Fassung an.",
  );
}
