import { eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aLead, anEditor } from "@/db/factories";
import { accounts } from "@/db/schema";
import { accountList } from "./account-list";
import { accountOne } from "./account-one";

it("counts former accounts of the own Jobcenter, and shows none of them (B-055)", async () => {
  const { actor, jobcenterId } = await aLead(db);
  const { id } = await anEditor(db, { jobcenterId });
  expect((await accountList(actor)).former).toBe(0);
  await db
    .update(accounts)
    .set({ name: "ehemaliges Konto", email: id, lockedAt: sql`now()`, erasedAt: sql`now()` })
    .where(eq(accounts.id, id));
  const list = await accountList(actor, { state: "locked" });
  expect([list.former, list.total]).toEqual([1, 0]);
  expect(await accountOne(actor, id)).toBeNull();
});
