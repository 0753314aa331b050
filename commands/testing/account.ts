// What the tests of accounts prepare.
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts } from "@/db/schema";
import { hashPassword } from "@/platform/sign-in/password-hash";

export const oldPassword = "Lampe Dachs Regal Flöte";
export const newPassword = "Kiesel Tulpe Wanne Mond 🦊";

/** Hash of `oldPassword`. Computed once per process, because hashing is slow on purpose. */
export const passwordHash = await hashPassword(oldPassword);

export async function storedAccount(id: string) {
  const [account] = await db.select().from(accounts).where(eq(accounts.id, id));
  return account!;
}
