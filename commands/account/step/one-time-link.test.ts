import { eq, sql } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { setPasswordByLink } from "@/commands/account/set-password-by-link";
import { refusalOf } from "@/commands/testing";
import { newPassword } from "@/commands/testing/account";
import { db } from "@/db/client";
import { anEditor } from "@/db/factories";
import { accounts, attempts, oneTimeLinks } from "@/db/schema";
import { NotPossibleNow } from "@/domain/refusals";
import { linkOwner, makeLink, openLink } from "./one-time-link";

const address = "192.0.2.9";

beforeEach(async () => {
  await db.delete(attempts);
});

it("stops working after a day, after a newer link, and while the account is locked", async () => {
  const editor = await anEditor(db);
  const first = await makeLink(db, editor.id, "invitation");
  const second = await makeLink(db, editor.id, "invitation");
  expect([await linkOwner(first), await linkOwner(second)]).toEqual([null, expect.anything()]);
  await db
    .update(accounts)
    .set({ lockedAt: sql`now()` })
    .where(eq(accounts.id, editor.id));
  expect(await linkOwner(second)).toBeNull();
  await db.update(accounts).set({ lockedAt: null }).where(eq(accounts.id, editor.id));
  await db.update(oneTimeLinks).set({ expiresAt: sql`now() - interval '1 second'` });
  expect(await refusalOf(setPasswordByLink({ reference: second, password: newPassword }))).toBeInstanceOf(
    NotPossibleNow,
  );
});

it("counts wrong links per connection and then refuses valid ones too", async () => {
  const reference = await makeLink(db, (await anEditor(db)).id, "invitation");
  expect(await openLink({ reference, address })).toBe(true);
  for (let turn = 0; turn < 30; turn++)
    expect(await openLink({ reference: `falsch-${turn}`, address })).toBe(false);
  expect(await openLink({ reference, address })).toBe(false);
  expect(await openLink({ reference, address: "198.51.100.1" })).toBe(true);
});
