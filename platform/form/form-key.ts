/**
 * The key of one shown form of readers: says when it was shown, and that sending it twice is once. Holds
 * nothing about people.
 */
import { randomBytes } from "node:crypto";
import { isSame, sealFor } from "@/platform/secret";

const purpose = "form of readers";

/** A key to be hidden in a form shown at `now`. */
export function newFormKey(now = new Date()): string {
  const words = `${now.getTime().toString(36)}.${randomBytes(12).toString("base64url")}`;
  return `${words}.${sealFor(purpose, words)}`;
}

/** How long a form may lie open. */
export const formOpenInSeconds = 24 * 3600;

/** The key of a form that was refused goes with it to the next try, as long as it is good for one. */
export function keptFormKey(key: unknown): string {
  const known = typeof key === "string" ? readFormKey(key) : null;
  return known && known.ageInSeconds < formOpenInSeconds ? String(key) : newFormKey();
}

/** The unique part of a key and how many seconds ago its form was shown; null when it is none of ours. */
export function readFormKey(key: string, now = new Date()): { unique: string; ageInSeconds: number } | null {
  const [shownAt = "", unique = "", seal = ""] = key.split(".");
  if (!isSame(seal, sealFor(purpose, `${shownAt}.${unique}`))) return null;
  return { unique, ageInSeconds: (now.getTime() - Number.parseInt(shownAt, 36)) / 1000 };
}
