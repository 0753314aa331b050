/**
 * The background jobs and how often they run. Each job is a command that locks, checks again and may run
 * twice.
 */
import { anonymiseLeftAccounts } from "@/commands/account/anonymise-left-accounts";
import { removeExpired } from "@/commands/account/remove-expired";
import { checkTakedowns } from "@/commands/consent/check-takedowns";
import { eraseDuePeople } from "@/commands/consent/erase-due-people";
import { eraseWithdrawnEvidence } from "@/commands/consent/erase-withdrawn-evidence";
import { remindOfRemovals } from "@/commands/consent/remind-of-removals";
import { remindOfEnds } from "@/commands/consent/remind-of-ends";
import { writeDownWithdrawals } from "@/commands/consent/write-down-withdrawals";
import { sendWaitingMails } from "@/commands/mail/send-waiting-mails";
import { removeOrphanFiles } from "@/commands/media/remove-orphan-files";
import { eraseLeftDrafts } from "@/commands/post/erase-left-drafts";
import { publishDuePosts } from "@/commands/post/publish-due-posts";
import { eraseOldReports } from "@/commands/report/erase-old-reports";
import { remindOfReports } from "@/commands/report/remind-of-reports";
import { theClock } from "@/domain/account/role";
import type { Job } from "@/platform/clock";

const HOUR = 3600;

export const jobs: Job[] = [
  { name: "send-waiting-mails", everySeconds: 2, run: () => sendWaitingMails(theClock) },
  { name: "publish-due-posts", everySeconds: 10, run: () => publishDuePosts(theClock) },
  { name: "write-down-withdrawals", everySeconds: 60, run: () => writeDownWithdrawals(theClock) },
  { name: "check-takedowns", everySeconds: 15, run: () => checkTakedowns(theClock) },
  { name: "remove-expired", everySeconds: HOUR, run: () => removeExpired(theClock) },
  { name: "anonymise-left-accounts", everySeconds: HOUR, run: () => anonymiseLeftAccounts(theClock) },
  { name: "erase-left-drafts", everySeconds: HOUR, run: () => eraseLeftDrafts(theClock) },
  { name: "erase-due-people", everySeconds: HOUR, run: () => eraseDuePeople(theClock) },
  { name: "erase-withdrawn-evidence", everySeconds: HOUR, run: () => eraseWithdrawnEvidence(theClock) },
  { name: "remind-of-ends", everySeconds: HOUR, run: () => remindOfEnds(theClock) },
  { name: "remind-of-reports", everySeconds: HOUR, run: () => remindOfReports(theClock) },
  { name: "remind-of-removals", everySeconds: HOUR, run: () => remindOfRemovals(theClock) },
  { name: "erase-old-reports", everySeconds: HOUR, run: () => eraseOldReports(theClock) },
  { name: "remove-orphan-files", everySeconds: HOUR, run: () => removeOrphanFiles(theClock) },
];
