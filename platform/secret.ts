import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { env } from "./env";

/** 256 random bits, fit for an address or a cookie (D-011, D-020). */
export function newReference(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database keeps of a reference. Fast hashing is enough for something nobody can guess. */
export function hashOfReference(reference: string): string {
  return createHash("sha256").update(reference).digest("hex");
}

/**
 * The key of this installation. Development needs none; a production process does not start without one,
 * building does not use it.
 */
export function installationSecret(): string {
  const { AUTH_SECRET, NODE_ENV, NEXT_PHASE } = env();
  if (AUTH_SECRET) return AUTH_SECRET;
  if (NODE_ENV === "production" && NEXT_PHASE !== "phase-production-build")
    throw new Error("AUTH_SECRET fehlt (siehe .env.example)");
  return "nur-fuer-die-entwicklung-auf-dem-eigenen-rechner";
}

/** A keyed hash for one purpose, in hexadecimal. */
export function sealFor(purpose: string, text: string): string {
  return createHmac("sha256", `${purpose} ${installationSecret()}`).update(text).digest("hex");
}

/** Compares without telling by its duration how much was right. */
export function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
