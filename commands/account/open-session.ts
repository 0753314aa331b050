import { db } from "@/db/client";
import { sessionCookie } from "@/platform/sign-in/session-cookie";
import { startSession } from "@/platform/sign-in/session-store";

/**
 * Signs an account in without its password, for tests and scripts on this machine; no address leads here.
 * Gives back name and value of the cookie to carry.
 */
export async function openSession(
  accountId: string,
  device = "Test",
): Promise<{ name: string; value: string }> {
  return { name: sessionCookie().name, value: await startSession(db, accountId, device) };
}
