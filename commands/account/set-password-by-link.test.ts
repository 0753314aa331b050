import { beforeEach, expect, it } from "vitest";
import { refusalOf, actionsOn } from "@/commands/testing";
import { oldPassword, newPassword, passwordHash, storedAccount } from "@/commands/testing/account";
import { db } from "@/db/client";
import { anEditor, aSession } from "@/db/factories";
import { attempts } from "@/db/schema";
import { NotPossibleNow } from "@/domain/refusals";
import { isPassword } from "@/platform/sign-in/password-hash";
import { findSession } from "@/platform/sign-in/session-store";
import { setPasswordByLink } from "./set-password-by-link";
import { linkOwner, makeLink } from "./step/one-time-link";

beforeEach(async () => {
  await db.delete(attempts);
});

it("sets the password once, ends all sessions and writes one history entry", async () => {
  const editor = await anEditor(db, { passwordHash });
  const { token } = await aSession(db, editor);
  const reference = await makeLink(db, editor.id, "password_reset");
  expect(await linkOwner(reference)).toMatchObject({ accountId: editor.id, purpose: "password_reset" });
  await setPasswordByLink({ reference, password: newPassword });
  expect(await isPassword((await storedAccount(editor.id)).passwordHash, newPassword)).toBe(true);
  expect(await findSession(token)).toBeNull();
  expect(await actionsOn(editor.id)).toEqual(["account.resetPassword"]);
  expect(await refusalOf(setPasswordByLink({ reference, password: oldPassword }))).toBeInstanceOf(
    NotPossibleNow,
  );
});

it("succeeds for one of two who use the link at the same moment", async () => {
  const reference = await makeLink(db, (await anEditor(db)).id, "invitation");
  const results = await Promise.allSettled([
    setPasswordByLink({ reference, password: newPassword }),
    setPasswordByLink({ reference, password: oldPassword }),
  ]);
  expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
});

it("refuses a weak password and keeps the link valid", async () => {
  const editor = await anEditor(db);
  const reference = await makeLink(db, editor.id, "invitation");
  expect(await refusalOf(setPasswordByLink({ reference, password: "JobcenterEmsland2026" }))).toMatchObject({
    issues: [{ field: "password" }],
  });
  await setPasswordByLink({ reference, password: newPassword });
  expect(await actionsOn(editor.id)).toEqual(["account.acceptInvitation"]);
});
