import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { cast, lettersTo, refusalOf, type Cast, actionsOn } from "@/commands/testing";
import { db } from "@/db/client";
import { anEditor } from "@/db/factories";
import { accounts } from "@/db/schema";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { inviteAgain } from "./invite-again";

let people: Cast;

beforeEach(async () => {
  people = await cast();
});

it("queues a new invitation only while the account has no password", async () => {
  const editor = await anEditor(db);
  await inviteAgain(people.lead, { accountId: editor.id });
  expect(await lettersTo(editor.id)).toEqual(["invitation"]);
  expect(await actionsOn(editor.id)).toEqual(["account.inviteAgain"]);
  await db.update(accounts).set({ passwordHash: "hash" }).where(eq(accounts.id, editor.id));
  expect(await refusalOf(inviteAgain(people.lead, { accountId: editor.id }))).toBeInstanceOf(NotPossibleNow);
});

it("refuses a lead of another Jobcenter", async () => {
  expect(await refusalOf(inviteAgain(people.lead, { accountId: people.outsider.accountId }))).toBeInstanceOf(
    NotAllowed,
  );
});
