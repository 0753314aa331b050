/** Rate limits in the database: they hold across processes and for concurrent attempts (D-009). */
import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { attempts } from "@/db/schema";
import { keyedHash } from "@/platform/secret";

export type Limit = {
  /** So many attempts are allowed at once. */
  free: number;
  /** Then one per pause; the pause doubles each time … */
  firstPauseInSeconds: number;
  /** … up to this length, so a stranger cannot lock somebody out for ever. */
  longestPauseInSeconds: number;
  /** After so long without an attempt the count starts again. */
  forgottenAfterInSeconds: number;
};

/**
 * True if an attempt is allowed. One statement counts and decides, so concurrent attempts cannot exceed the
 * limit. It runs outside the caller's transaction: an attempt counts even after a rollback.
 */
export async function takeTry(key: string, limit: Limit): Promise<boolean> {
  const seconds = (length: number) => sql`make_interval(secs => ${length})`;
  const { forgottenAfterInSeconds, longestPauseInSeconds, firstPauseInSeconds, free } = limit;
  const { windowStartsAt, count } = attempts;
  const isForgotten = sql`${windowStartsAt} < clock_timestamp() - ${seconds(forgottenAfterInSeconds)}`;
  const pause = sql`make_interval(secs => least(${longestPauseInSeconds}::float8,
    ${firstPauseInSeconds} * 2.0 ^ least(${count} - ${free}, 20)))`;
  const isPauseOver = sql`${windowStartsAt} + ${pause} <= clock_timestamp()`;
  const counted = await db
    .insert(attempts)
    .values({ key, windowStartsAt: sql`clock_timestamp()`, count: 1 })
    .onConflictDoUpdate({
      target: attempts.key,
      set: {
        windowStartsAt: sql`clock_timestamp()`,
        count: sql`case when ${isForgotten} then 1 else ${attempts.count} + 1 end`,
      },
      setWhere: sql`${isForgotten} or ${count} < ${free} or ${isPauseOver}`,
    })
    .returning({ count: attempts.count });
  return counted.length > 0;
}

/** Call after a success: deletes the count of this key. */
export async function forgetTries(key: string): Promise<void> {
  await db.delete(attempts).where(eq(attempts.key, key));
}

/** Call after a success: takes back this one attempt and keeps the others. */
export async function takeBackTry(key: string): Promise<void> {
  await db
    .update(attempts)
    .set({ count: sql`greatest(${attempts.count} - 1, 0)` })
    .where(eq(attempts.key, key));
}

/** A key for personal data (a network or mail address): stored only as a hash that changes daily. */
export function personalKey(purpose: string, personal: string): string {
  const day = new Date().toISOString().slice(0, 10);
  return `${purpose}:${keyedHash(`tries ${day}`, personal)}`;
}

/** The part of a network address that identifies one connection: the first 64 bits of an IPv6 address. */
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
