import { beforeEach, expect, it } from "vitest";
import { refusalOf, actionsOn } from "@/commands/testing";
import { oldPassword, newPassword, passwordHash } from "@/commands/testing/account";
import { db } from "@/db/client";
import { anEditor, aSession } from "@/db/factories";
import { attempts } from "@/db/schema";
import { findSession } from "@/platform/sign-in/session-store";
import { changePassword } from "./change-password";

beforeEach(async () => {
  await db.delete(attempts);
});

it("asks for the current password, keeps this session, ends the others and limits the tries", async () => {
  const editor = await anEditor(db, { passwordHash });
  const [here, there] = [await aSession(db, editor), await aSession(db, editor)];
  const change = (currentPassword: string, wished = newPassword) =>
    changePassword(editor.actor, { currentPassword, newPassword: wished, sessionId: here.id });
  expect(await refusalOf(change("falsch"))).toMatchObject({ issues: [{ field: "currentPassword" }] });
  expect(await refusalOf(change(oldPassword, "kurz"))).toMatchObject({ issues: [{ field: "newPassword" }] });
  await change(oldPassword);
  expect([await findSession(here.token), await findSession(there.token)]).toEqual([expect.anything(), null]);
  expect(await actionsOn(editor.id)).toEqual(["account.changePassword"]);
  for (let turn = 0; turn < 5; turn++) await refusalOf(change("falsch"));
  expect(await refusalOf(change(newPassword, oldPassword))).toMatchObject({
    issues: [{ message: expect.stringContaining("zu viele Versuche") }],
  });
});
