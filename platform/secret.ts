import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { env } from "./env";

/** 256 random bits as text for a URL or cookie (D-011, D-020). */
export function newReference(): string {
  return randomBytes(32).toString("base64url");
}

/** The hash of a reference for the database. A fast hash is enough, because a reference cannot be guessed. */
export function hashOfReference(reference: string): string {
  return createHash("sha256").update(reference).digest("hex");
}

/**
 * The secret of this installation. Development has a default; production does not start without one; a build
 * does not need it.
 */
export function installationSecret(): string {
  const { AUTH_SECRET, NODE_ENV, NEXT_PHASE } = env();
  if (AUTH_SECRET) return AUTH_SECRET;
  if (NODE_ENV === "production" && NEXT_PHASE !== "phase-production-build")
    throw new Error("AUTH_SECRET fehlt (siehe .env.example)");
  return "nur-fuer-die-entwicklung-auf-dem-eigenen-rechner";
}

/** An HMAC for one purpose, in hexadecimal. */
export function keyedHash(purpose: string, text: string): string {
  return createHmac("sha256", `${purpose} ${installationSecret()}`).update(text).digest("hex");
}

/** Compares in constant time. */
export function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
