import { hash, verify, type Options } from "@node-rs/argon2";

/** OWASP's figures for argon2id: 19 MiB, two passes, one lane (D-007). About 40 ms. */
const cost: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hash of a password nobody has: comparing with it takes as long as with a real one (D-010). */
const nobodys = hash("kein-Passwort-dieser-Welt", cost);

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/** True when the password belongs to the hash. Without a hash it takes the same time and is always false. */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  const isRight = await verify(kept ?? (await nobodys), password);
  return kept !== null && isRight;
}
