import { hash, verify, type Options } from "@node-rs/argon2";

/** OWASP's parameters for argon2id: 19 MiB, two passes, one lane (D-007). About 40 ms. */
const cost: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of an unused password: comparing with it takes as long as with a real one (D-010). */
const nobodys = hash("kein-Passwort-dieser-Welt", cost);

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/** True if the password matches the hash. Without a hash it is false after the same time. */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  const isRight = await verify(kept ?? (await nobodys), password);
  return kept !== null && isRight;
}
