import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { anEditor } from "@/db/factories";
import { accounts } from "@/db/schema";
import { accountOfProfile } from "./oidc-account";

it("finds an invited account by verified mail address first, and later by the OIDC subject", async () => {
  const { id, email } = await anEditor(db);
  expect(await accountOfProfile({ sub: "s-1", email: email.toUpperCase(), email_verified: true })).toBe(id);
  expect(await accountOfProfile({ sub: "s-1", email: "neue@adresse.example", email_verified: false })).toBe(
    id,
  );
});

it.each([
  ["an unverified address", { sub: "s-2", email_verified: false }],
  ["an address without a statement on verification", { sub: "s-3" }],
  ["no subject", { email_verified: true }],
])("refuses %s", async (_what, profile) => {
  const { email } = await anEditor(db);
  expect(await accountOfProfile({ email, ...profile })).toBeNull();
});

it("refuses strangers, locked accounts, and a second person with the same address", async () => {
  expect(
    await accountOfProfile({ sub: "s-4", email: "fremd@emsland.example", email_verified: true }),
  ).toBeNull();
  const { id, email } = await anEditor(db);
  expect(await accountOfProfile({ sub: "s-5", email, email_verified: true })).toBe(id);
  expect(await accountOfProfile({ sub: "s-6", email, email_verified: true })).toBeNull();
  await db.update(accounts).set({ lockedAt: new Date() }).where(eq(accounts.id, id));
  expect(await accountOfProfile({ sub: "s-5", email, email_verified: true })).toBeNull();
});
