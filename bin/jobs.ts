/** What the clock does, and how often. Each job is a command that locks, checks again and may run twice. */
import { eraseWithdrawnEvidence } from "@/commands/consent/erase-withdrawn-evidence";
import { removeOrphanFiles } from "@/commands/media/remove-orphan-files";
import { publishDuePosts } from "@/commands/post/publish-due-posts";
import { theClock } from "@/domain/account/role";
import type { Job } from "@/platform/clock";

const HOUR = 3600;

export const jobs: Job[] = [
  { name: "publish-due-posts", everySeconds: 10, run: () => publishDuePosts(theClock) },
  { name: "erase-withdrawn-evidence", everySeconds: HOUR, run: () => eraseWithdrawnEvidence(theClock) },
  { name: "remove-orphan-files", everySeconds: HOUR, run: () => removeOrphanFiles(theClock) },
];
