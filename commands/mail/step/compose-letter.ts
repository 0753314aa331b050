import type { Transaction } from "@/db/client";
import type { mails } from "@/db/schema";
import type { LetterFacts, LetterName } from "@/domain/mail/letter";
import { accountLeftLetter, invitationLetter, passwordResetLetter } from "./about-account";
import { consentEndsLetter } from "./about-consent";
import { draftLeftLetter } from "./about-draft";
import { hostAnsweredLetter, hostInvitedLetter, hostRemovedLetter } from "./about-hosting";
import { participationReminderLetter } from "./about-participation";
import {
  consentNarrowedLetter,
  consentWithdrawnLetter,
  postApprovedLetter,
  postSentBackLetter,
  postSubmittedLetter,
  postUnpublishedLetter,
  viewingAnsweredLetter,
} from "./about-post";
import { answerToReader, reportReceivedLetter, reportReminderLetter } from "./about-report";
import { removalDueLetter, takedownFailedLetter } from "./about-withdrawal";
import { toAccount, type Composed, type Composer } from "./composer";

/** How each letter is composed. A letter that is missing here does not compile. */
const composers: { [Name in LetterName]: Composer<Name> } = {
  invitation: toAccount(invitationLetter),
  password_reset: toAccount(passwordResetLetter),
  account_left: toAccount(accountLeftLetter),
  post_submitted: toAccount(postSubmittedLetter),
  post_sent_back: toAccount(postSentBackLetter),
  post_approved: toAccount(postApprovedLetter),
  post_unpublished: toAccount(postUnpublishedLetter),
  draft_left: toAccount(draftLeftLetter),
  consent_withdrawn: toAccount(consentWithdrawnLetter),
  consent_narrowed: toAccount(consentNarrowedLetter),
  viewing_answered: toAccount(viewingAnsweredLetter),
  takedown_failed: toAccount(takedownFailedLetter),
  removal_due: toAccount(removalDueLetter),
  consent_ends: toAccount(consentEndsLetter),
  host_invited: toAccount(hostInvitedLetter),
  host_answered: toAccount(hostAnsweredLetter),
  host_removed: toAccount(hostRemovedLetter),
  report_received: toAccount(reportReceivedLetter),
  report_reminder: toAccount(reportReminderLetter),
  report_answer: answerToReader,
  participation_reminder: toAccount(participationReminderLetter),
};

/**
 * Composes a queued letter from the present data. One-time links are created here, so the queue never
 * contains a token. Null when the letter is no longer needed: the account is locked, the invitation accepted,
 * the post gone.
 */
export function composeLetter(tx: Transaction, mail: typeof mails.$inferSelect): Promise<Composed | null> {
  return compose(tx, mail.letter, mail);
}

function compose<Name extends LetterName>(
  tx: Transaction,
  name: Name,
  { accountId, facts }: Pick<typeof mails.$inferSelect, "accountId" | "facts">,
): Promise<Composed | null> {
  // `queueMail` wrote the facts together with the name.
  return composers[name](tx, { accountId, facts: facts as LetterFacts[Name] });
}
