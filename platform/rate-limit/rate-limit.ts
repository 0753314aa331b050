/** Counts tries in the database, so that they count across processes and however many arrive at once (D-009). */
import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { attempts } from "@/db/schema";
import { sealFor } from "@/platform/secret";

export type Limit = {
  /** So many tries are let through at once. */
  free: number;
  /** Then one after this pause; the pause doubles each time … */
  firstPauseInSeconds: number;
  /** … up to here, never longer: nobody is locked out for good by strangers. */
  longestPauseInSeconds: number;
  /** After so long without a try all is forgotten. */
  forgottenAfterInSeconds: number;
};

/**
 * True when a try may go on. One statement counts and decides, so of many at once only the allowed ones get
 * through. Runs outside any transaction of the caller: a try counts even when what follows is rolled back.
 */
export async function takeTry(key: string, limit: Limit): Promise<boolean> {
  const seconds = (count: number) => sql`make_interval(secs => ${count})`;
  const isForgotten = sql`${attempts.windowStartsAt} < clock_timestamp() - ${seconds(limit.forgottenAfterInSeconds)}`;
  const pause = sql`make_interval(secs => least(${limit.longestPauseInSeconds}::float8, ${limit.firstPauseInSeconds} * 2.0 ^ least(${attempts.count} - ${limit.free}, 20)))`;
  const counted = await db
    .insert(attempts)
    .values({ key, windowStartsAt: sql`clock_timestamp()`, count: 1 })
    .onConflictDoUpdate({
      target: attempts.key,
      set: {
        windowStartsAt: sql`clock_timestamp()`,
        count: sql`case when ${isForgotten} then 1 else ${attempts.count} + 1 end`,
      },
      setWhere: sql`${isForgotten} or ${attempts.count} < ${limit.free} or ${attempts.windowStartsAt} + ${pause} <= clock_timestamp()`,
    })
    .returning({ count: attempts.count });
  return counted.length > 0;
}

/** After a success: forgets what was counted under this key. */
export async function forgetTries(key: string): Promise<void> {
  await db.delete(attempts).where(eq(attempts.key, key));
}

/** After a success: takes back the one try that was counted, leaving those of others. */
export async function takeBackTry(key: string): Promise<void> {
  await db
    .update(attempts)
    .set({ count: sql`greatest(${attempts.count} - 1, 0)` })
    .where(eq(attempts.key, key));
}

/** A key for something personal (an address, a mail address): kept only as a hash that differs every day. */
export function personalKey(purpose: string, personal: string): string {
  const day = new Date().toISOString().slice(0, 10);
  return `${purpose}:${sealFor(`tries ${day}`, personal)}`;
}

/** The part of a network address that stands for one connection: of an IPv6 address the first 64 bits. */
export function connectionOf(address: string): string {
  if (!address.includes(":") || address.includes(".")) return address.replace(/^::ffff:/i, "");
  const [head = "", tail = ""] = address.toLowerCase().split("::");
  const first = head.split(":").filter(Boolean);
  const last = tail.split(":").filter(Boolean);
  const gap = address.includes("::")
    ? Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => "0")
    : [];
  return [...first, ...gap, ...last]
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ""))
    .join(":");
}
