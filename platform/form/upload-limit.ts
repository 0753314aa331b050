import type { Person } from "@/domain/account/role";
import { takeTry } from "@/platform/rate-limit/rate-limit";

const uploads = {
  free: 60,
  firstPauseInSeconds: 10,
  longestPauseInSeconds: 60,
  forgottenAfterInSeconds: 900,
};

/** True if the person may upload another file now: sixty at once, then one per pause (D-026). */
export function mayUploadNow(actor: Person): Promise<boolean> {
  return takeTry(`upload:${actor.accountId}`, uploads);
}
