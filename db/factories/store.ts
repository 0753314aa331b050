import { randomBytes } from "node:crypto";
import type { Database, Transaction } from "@/db/client";

/** The database, or a transaction of the caller. */
export type Store = Database | Transaction;

/** The row that an insert returned. */
export function only<T>(rows: T[]): T {
  const [row] = rows;
  if (row === undefined) throw new Error("nothing was stored");
  return row;
}

/**
 * A short random word for unique names and slugs. Digits alone would look like the number at the end of a
 * slug.
 */
export function unique(): string {
  return `x${randomBytes(4).toString("hex")}`;
}
