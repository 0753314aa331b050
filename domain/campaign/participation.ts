// How far a Jobcenter is with an Aktionswoche: a state of the Jobcenter, never of the people who work there
// (B-058).
export const participationStates = ["public", "submitted", "draft", "idle", "invited", "absent"] as const;
export type ParticipationState = (typeof participationStates)[number];

export type ParticipationFacts = {
  /** Posts readers see, the hosted ones of others too. */
  posts: number;
  /** A post is submitted, or approved and not yet public. */
  isWaiting: boolean;
  isWriting: boolean;
  /** An invitation to host is accepted; an invitation is still open. */
  isActive: boolean;
  isInvited: boolean;
};

/** A Jobcenter that published nothing for longer counts as silent (F-001). */
export const silentAfterDays = 90;
/** A lead confirms contact and page at least so often. */
const confirmationDays = 180;
/** Nobody is reminded more often. */
const reminderPauseDays = 3;

const dayInMs = 86_400_000;

/** The most advanced state of a Jobcenter. */
export function participationState({
  posts,
  isWaiting,
  isWriting,
  isActive,
  isInvited,
}: ParticipationFacts): ParticipationState {
  if (posts > 0) return "public";
  if (isWaiting) return "submitted";
  if (isWriting) return "draft";
  if (isActive) return "idle";
  return isInvited ? "invited" : "absent";
}

/** True when the Jobcenter takes part: a draft is enough. */
export function isTakingPart(state: ParticipationState): boolean {
  return state === "public" || state === "submitted" || state === "draft";
}

/**
 * True when a reminder makes sense: somebody can receive it, nothing is begun, and the last one is not
 * recent.
 */
export function canBeReminded(
  { state, remindedAt }: { state: ParticipationState; remindedAt: Date | null },
  now: Date,
): boolean {
  return (state === "idle" || state === "invited") && isOlderThan(remindedAt, reminderPauseDays, now);
}

/** Nobody confirmed contact and page for half a year, or ever. */
export function isConfirmationDue(confirmedAt: Date | null, now: Date): boolean {
  return isOlderThan(confirmedAt, confirmationDays, now);
}

/** It has published nothing for a quarter of a year, or never. */
export function isSilent(lastPublicAt: Date | null, now: Date): boolean {
  return isOlderThan(lastPublicAt, silentAfterDays, now);
}

function isOlderThan(moment: Date | null, days: number, now: Date): boolean {
  return moment === null || now.getTime() - moment.getTime() > days * dayInMs;
}
