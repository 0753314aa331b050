import { beforeEach, expect, it } from "vitest";
import { cast, refusalOf, type Cast, actionsOn } from "@/commands/testing";
import { storedAccount } from "@/commands/testing/account";
import { db } from "@/db/client";
import { anEditor } from "@/db/factories";
import { NotAllowed } from "@/domain/refusals";
import { lockAccount } from "./lock-account";
import { unlockAccount } from "./unlock-account";

let people: Cast;

beforeEach(async () => {
  people = await cast();
});

it("lets somebody sign in again and writes one history entry", async () => {
  const editor = await anEditor(db);
  await lockAccount(people.lead, { accountId: editor.id });
  await unlockAccount(people.lead, { accountId: editor.id });
  expect((await storedAccount(editor.id)).lockedAt).toBeNull();
  expect(await actionsOn(editor.id)).toEqual(["account.unlock", "account.lock"]);
});

it("refuses a lead of another Jobcenter", async () => {
  const { id: accountId } = await anEditor(db, {
    jobcenterId: people.outsider.jobcenterId,
    lockedAt: new Date(),
  });
  expect(await refusalOf(unlockAccount(people.lead, { accountId }))).toBeInstanceOf(NotAllowed);
  expect((await storedAccount(accountId)).lockedAt).not.toBeNull();
});
