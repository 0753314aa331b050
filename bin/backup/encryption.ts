// Backups are encrypted with age for a public key; the private key never lies on the server.
import { createReadStream, readFileSync } from "node:fs";
import { Readable } from "node:stream";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { Decrypter, Encrypter } from "age-encryption";

export const encryptedEnding = ".age";

/** A step of a pipeline that encrypts for this public key (`age1…`). */
export function encryptFor(recipient: string) {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return async function* (plain: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const encrypted = await encrypter.encrypt(Readable.toWeb(Readable.from(plain)) as ReadableStream);
    yield* encrypted as unknown as AsyncIterable<Uint8Array>;
  };
}

/**
 * The content of a backup. `keyFile` holds the private key, as `age-keygen` writes it, for one that is
 * encrypted. Throws, in German, when it is missing or does not fit.
 */
export async function openBackup(path: string, keyFile?: string): Promise<Readable> {
  const file = createReadStream(path);
  if (!path.endsWith(encryptedEnding)) return file;
  if (!keyFile) throw new Error("Diese Sicherung ist verschlüsselt. Bitte den Schlüssel mit --key angeben.");
  try {
    const decrypter = new Decrypter();
    const keys = readFileSync(keyFile, "utf8").split("\n");
    for (const key of keys) if (key.startsWith("AGE-SECRET-KEY-")) decrypter.addIdentity(key.trim());
    return Readable.fromWeb((await decrypter.decrypt(Readable.toWeb(file) as ReadableStream)) as NodeStream);
  } catch {
    throw new Error("Der Schlüssel passt nicht zu dieser Sicherung. Es wurde nichts verändert.");
  }
}
