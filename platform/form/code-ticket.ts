/**
 * What a person carries from the entry of the withdrawal code to the withdrawal itself: the hash of the code,
 * sealed, for a short time. So the code stands in no address, no log and no cookie.
 */
import { isSame, keyedHash } from "@/platform/secret";

const purpose = "withdrawal code";
const validInSeconds = 30 * 60;

/** A ticket for the hash of a code, valid for half an hour from `now`. */
export function codeTicket(codeHash: string, now = new Date()): string {
  const words = `${Math.floor(now.getTime() / 1000).toString(36)}.${codeHash}`;
  return `${words}.${keyedHash(purpose, words)}`;
}

/** The hash of the code; null when the ticket is not ours or too old. */
export function readCodeTicket(ticket: string, now = new Date()): string | null {
  const [since = "", codeHash = "", seal = ""] = ticket.split(".");
  if (!isSame(seal, keyedHash(purpose, `${since}.${codeHash}`))) return null;
  const age = now.getTime() / 1000 - Number.parseInt(since, 36);
  return age <= validInSeconds ? codeHash : null;
}
