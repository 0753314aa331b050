// Which letters the desk sends, and what each one needs to be written. Tokens are never stored with a letter.
export const letterNames = [
  "invitation",
  "password_reset",
  "account_left",
  "post_submitted",
  "post_sent_back",
  "post_approved",
  "post_unpublished",
  "draft_left",
  "consent_withdrawn",
  "consent_narrowed",
  "viewing_answered",
  "takedown_failed",
  "removal_due",
  "consent_ends",
  "host_invited",
  "host_answered",
  "host_removed",
  "report_received",
  "report_reminder",
  "report_answer",
  "participation_reminder",
] as const;
export type HostAnswer = "accepted" | "declined" | "left";
export type LetterName = (typeof letterNames)[number];

/** A letter without an entry does not compile. */
type OfEachLetter<Facts extends Record<LetterName, object>> = Facts;

/**
 * What the mail's row remembers for each letter: ids only. Everything readable is looked up when the letter
 * is written.
 */
export type LetterFacts = OfEachLetter<{
  invitation: Record<string, never>;
  password_reset: Record<string, never>;
  /** To the account itself, and to whoever looks after it. */
  account_left: { accountId: string };
  post_submitted: { postId: string };
  /** The reason stands in the revision. */
  post_sent_back: { postId: string; revisionId: string };
  post_approved: { postId: string };
  post_unpublished: { postId: string };
  draft_left: { postId: string };
  /** Names nobody: only that a post is no longer shown. */
  consent_withdrawn: { postId: string };
  consent_narrowed: { postId: string };
  /** The answer itself stands at the consent. */
  viewing_answered: { postId: string };
  /** Names nobody: only that a check after a withdrawal failed. */
  takedown_failed: { consentId: string };
  removal_due: { taskId: string };
  /** Names nobody: only that a consent ends, with the day. */
  consent_ends: { consentId: string };
  /** What a Jobcenter may know before it takes part is looked up when the letter is written (decision 44). */
  host_invited: { postId: string };
  host_answered: { postId: string; jobcenterId: string; answer: HostAnswer };
  host_removed: { postId: string };
  /** To the desk: number, kind, due date and link, nothing a reader wrote. */
  report_received: { reportId: string };
  report_reminder: { reportId: string };
  /** To the reader; address and answer stand in the report. */
  report_answer: { reportId: string };
  participation_reminder: { weekId: string };
}>;
