// The interface of all stores, and the form of their keys.
import { randomBytes } from "node:crypto";

type StoredFile = { stream: ReadableStream<Uint8Array>; size: number };

export type Store = {
  /** Stores all bytes or none; replaces an existing file. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** The file as a stream with its size in bytes; null if it does not exist. */
  open(key: string): Promise<StoredFile | null>;
  /** Deletes the file; a missing one is no error. */
  delete(key: string): Promise<void>;
  exists(key: string): Promise<boolean>;
  /** The keys and times of change of all files below a folder such as "pictures/". */
  list(folder: string): AsyncIterable<{ key: string; changedAt: Date }>;
  /** Writes, reads and deletes a small file; throws if the storage does not work. */
  check(): Promise<void>;
};

/** 128 random bits as 32 lower-case hex digits: not guessable, and valid in URLs and on every file system. */
export function randomKey(): string {
  return randomBytes(16).toString("hex");
}

// All keys are made here. The pattern allows no path out of the folder (S-13).
const ourKey = /^[a-z]+(\/[0-9a-f]{32})?\/[a-z0-9]+(\.[a-z0-9]+)?$/;

/** Throws if the key is not "{folder}/{32 hex digits}/{name}" or "{folder}/{name}". */
export function assertKey(key: string): void {
  if (!ourKey.test(key)) throw new Error("storage key has an unexpected shape");
}

/** The check for every store: reads back what it wrote. */
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
