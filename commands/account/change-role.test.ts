import { eq, sql } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { cast, refusalOf, type Cast, actionsOn } from "@/commands/testing";
import { storedAccount } from "@/commands/testing/account";
import { db } from "@/db/client";
import { anAdmin, anEditor, aSession } from "@/db/factories";
import { accounts } from "@/db/schema";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { findSession } from "@/platform/sign-in/session-store";
import { changeRole } from "./change-role";
import { lockAccount } from "./lock-account";

let people: Cast;

beforeEach(async () => {
  await db
    .update(accounts)
    .set({ lockedAt: sql`now()` })
    .where(eq(accounts.role, "admin"));
  people = await cast();
});

it("ends all sessions of the account and writes one history entry", async () => {
  const editor = await anEditor(db);
  const { token } = await aSession(db, editor);
  await changeRole(people.lead, { accountId: editor.id, role: "lead", jobcenterId: people.jobcenterId });
  expect((await storedAccount(editor.id)).role).toBe("lead");
  expect(await findSession(token)).toBeNull();
  expect(await actionsOn(editor.id)).toEqual(["account.change"]);
});

it("refuses a lead who promotes to the Landkreistag, moves people to another Jobcenter, or changes outsiders or the own role", async () => {
  const editor = await anEditor(db);
  const outsiderId = people.outsider.accountId;
  const own = { role: "editor", jobcenterId: people.jobcenterId };
  for (const typed of [
    { accountId: editor.id, role: "admin", jobcenterId: null },
    { accountId: editor.id, role: "editor", jobcenterId: people.outsider.jobcenterId },
    { accountId: outsiderId, ...own },
    { accountId: people.lead.accountId, ...own },
    { accountId: people.moderator.accountId, ...own },
  ])
    expect(await refusalOf(changeRole(people.lead, typed))).toBeInstanceOf(NotAllowed);
  expect(await actionsOn(editor.id)).toEqual([]);
});

it("keeps one administrator when two remove each other at the same moment", async () => {
  const [one, other] = [await anAdmin(db), await anAdmin(db)];
  const results = await Promise.allSettled([
    changeRole(one.actor, { accountId: other.id, role: "moderator", jobcenterId: null }),
    lockAccount(other.actor, { accountId: one.id }),
  ]);
  expect(results.map((result) => result.status).toSorted((one, two) => one.localeCompare(two))).toEqual([
    "fulfilled",
    "rejected",
  ]);
  expect(
    (results.find((result) => result.status === "rejected") as PromiseRejectedResult).reason,
  ).toBeInstanceOf(NotPossibleNow);
});
