import { beforeEach, expect, it } from "vitest";
import { cast, refusalOf, type Cast, actionsOn } from "@/commands/testing";
import { storedAccount } from "@/commands/testing/account";
import { db } from "@/db/client";
import { anAdmin, anEditor, aSession } from "@/db/factories";
import { NotAllowed } from "@/domain/refusals";
import { findSession } from "@/platform/sign-in/session-store";
import { lockAccount } from "./lock-account";

let people: Cast;

beforeEach(async () => {
  people = await cast();
});

it("ends the sessions of the account at once and writes one history entry", async () => {
  const editor = await anEditor(db);
  const { token } = await aSession(db, editor);
  await lockAccount(people.lead, { accountId: editor.id });
  expect((await storedAccount(editor.id)).lockedAt).not.toBeNull();
  expect(await findSession(token)).toBeNull();
  expect(await actionsOn(editor.id)).toEqual(["account.lock"]);
});

it("refuses a lead for accounts of another Jobcenter, of the Landkreistag, unknown ones and the own one", async () => {
  const { id: adminId } = await anAdmin(db);
  for (const accountId of [
    people.outsider.accountId,
    people.moderator.accountId,
    adminId,
    people.lead.accountId,
    crypto.randomUUID(),
  ]) {
    expect(await refusalOf(lockAccount(people.lead, { accountId }))).toBeInstanceOf(NotAllowed);
  }
});
