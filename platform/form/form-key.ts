/**
 * The key of one shown form on a public page: it holds the time when the form was shown, and makes a repeated
 * submission recognisable. It contains no personal data.
 */
import { randomBytes } from "node:crypto";
import { isSame, keyedHash } from "@/platform/secret";

const purpose = "form of readers";

/** A key for a hidden field of a form shown at `now`. */
export function newFormKey(now = new Date()): string {
  const words = `${now.getTime().toString(36)}.${randomBytes(12).toString("base64url")}`;
  return `${words}.${keyedHash(purpose, words)}`;
}

/** A form is valid for so long after it was shown. */
export const formOpenInSeconds = 24 * 3600;

/** Keeps the key of a refused form for the next attempt, as long as it is valid. */
export function keptFormKey(key: unknown): string {
  const known = typeof key === "string" ? readFormKey(key) : null;
  return known && known.ageInSeconds < formOpenInSeconds ? String(key) : newFormKey();
}

/** The unique part of a key and the age of its form in seconds; null if the key is not ours. */
export function readFormKey(key: string, now = new Date()): { unique: string; ageInSeconds: number } | null {
  const [shownAt = "", unique = "", seal = ""] = key.split(".");
  if (!isSame(seal, keyedHash(purpose, `${shownAt}.${unique}`))) return null;
  return { unique, ageInSeconds: (now.getTime() - Number.parseInt(shownAt, 36)) / 1000 };
}
