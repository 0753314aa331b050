import { randomBytes } from "node:crypto";
import type { Database, Transaction } from "@/db/client";

/** Where a factory writes: the database, or a transaction of the caller. */
export type Store = Database | Transaction;

/** The one row an insert returned. */
export function only<T>(rows: T[]): T {
  const [row] = rows;
  if (row === undefined) throw new Error("nothing was stored");
  return row;
}

/**
 * A short random word that makes names and addresses unique. Digits alone would look like the number at the
 * end of an address.
 */
export function unique(): string {
  return `x${randomBytes(4).toString("hex")}`;
}
