// What every place for files can do, and what a file in it may be called.
import { randomBytes } from "node:crypto";

export type StoredFile = { stream: ReadableStream<Uint8Array>; size: number };

export type Store = {
  /** Stores the bytes whole or not at all; an existing file of that name is replaced. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** The file as a stream with its size in bytes, or null when there is none. */
  open(key: string): Promise<StoredFile | null>;
  /** Removes the file; a missing one is no error. */
  delete(key: string): Promise<void>;
  exists(key: string): Promise<boolean>;
  /** Keys and the time of their last change, of all files below a folder such as "pictures/". */
  list(folder: string): AsyncIterable<{ key: string; changedAt: Date }>;
  /** Writes, reads and deletes one small file; throws when the place cannot be used. */
  check(): Promise<void>;
};

/** 128 random bits as 32 lower-case hex digits: not guessable, safe in addresses and on every file system. */
export function randomKey(): string {
  return randomBytes(16).toString("hex");
}

// Names are made here and nowhere else; this pattern leaves no room for a way out of the folder (S-13).
const ourKey = /^[a-z]+(\/[0-9a-f]{32})?\/[a-z0-9]+(\.[a-z0-9]+)?$/;

/** Throws when the key is not one of ours: "{folder}/{32 hex digits}/{name}" or "{folder}/{name}". */
export function assertKey(key: string): void {
  if (!ourKey.test(key)) throw new Error("storage key has an unexpected shape");
}

/** The check every store can make: what was written comes back byte for byte. */
export async function checkRoundTrip(store: Store): Promise<void> {
  const key = `check/${randomKey()}`;
  const bytes = new TextEncoder().encode(key);
  await store.put(key, bytes);
  try {
    const file = await store.open(key);
    if (!file || (await new Response(file.stream).text()) !== key)
      throw new Error("storage returned other bytes than were written");
  } finally {
    await store.delete(key);
  }
}
