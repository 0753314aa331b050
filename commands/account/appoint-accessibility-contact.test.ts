import { beforeEach, expect, it } from "vitest";
import { cast, refusalOf, type Cast, actionsOn } from "@/commands/testing";
import { storedAccount } from "@/commands/testing/account";
import { db } from "@/db/client";
import { anAdmin, anEditor } from "@/db/factories";
import { NotAllowed } from "@/domain/refusals";
import { appointAccessibilityContact } from "./appoint-accessibility-contact";
import { changeRole } from "./change-role";

let people: Cast;

beforeEach(async () => {
  people = await cast();
});

it("refuses a lead and the own account, and ends the appointment with a change of Jobcenter", async () => {
  const { actor: admin, id: adminId } = await anAdmin(db);
  const { id: editorId } = await anEditor(db);
  const isContact = async () => (await storedAccount(editorId)).isAccessibilityContact;
  expect(
    await refusalOf(appointAccessibilityContact(people.lead, { accountId: editorId, isContact: "ja" })),
  ).toBeInstanceOf(NotAllowed);
  expect(
    await refusalOf(appointAccessibilityContact(admin, { accountId: adminId, isContact: "ja" })),
  ).toBeInstanceOf(NotAllowed);
  await appointAccessibilityContact(admin, { accountId: editorId, isContact: "ja" });
  expect(await isContact()).toBe(true);
  await changeRole(admin, { accountId: editorId, role: "lead", jobcenterId: people.jobcenterId });
  expect(await isContact()).toBe(true);
  await changeRole(admin, { accountId: editorId, role: "moderator", jobcenterId: null });
  expect(await isContact()).toBe(false);
  expect(await actionsOn(editorId)).toEqual(["account.change", "account.change", "account.appoint"]);
});
