// The unsaved text in this browser: survives a crash, a lost session and a lost connection.
// One entry per tab; signing out clears them all (app/anmelden/abmelden).
import type { Manuscript } from "@/domain/post/manuscript";

export type LocalCopy = { manuscript: Manuscript; version: number; keptAt: string };
type Found = LocalCopy & { key: string };

const prefix = "entwurf:";

/** Storage key of the copies of one post and person; another person at the same machine does not see them. */
export const copiesOf = (accountId: string, postId: string) => `${prefix}${accountId}:${postId}:`;

/** True when the copy is safe. */
export function keepLocally(key: string, copy: LocalCopy): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function forgetLocally(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing can be stored here, so there is nothing to delete.
  }
}

/** The newest copy of a post that some tab could not save, or null. */
export function newestCopy(copies: string): Found | null {
  return (
    keysOf(copies)
      .flatMap(read)
      .sort((a, b) => b.keptAt.localeCompare(a.keptAt))[0] ?? null
  );
}

function keysOf(start: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(start));
  } catch {
    return [];
  }
}

function read(key: string): Found[] {
  try {
    const copy = JSON.parse(localStorage.getItem(key) ?? "") as LocalCopy;
    return [{ ...copy, key }];
  } catch {
    return [];
  }
}
