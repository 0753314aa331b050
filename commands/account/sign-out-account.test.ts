import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { cast, refusalOf, actionsOn } from "@/commands/testing";
import { db } from "@/db/client";
import { aLead, anEditor, aSession } from "@/db/factories";
import { sessions } from "@/db/schema";
import { NotAllowed } from "@/domain/refusals";
import { signOutAccount } from "./sign-out-account";

it("ends all sessions of the account and writes one history entry", async () => {
  const editor = await anEditor(db);
  await aSession(db, editor);
  await signOutAccount((await aLead(db)).actor, { accountId: editor.id });
  expect(await db.$count(sessions, eq(sessions.accountId, editor.id))).toBe(0);
  expect(await actionsOn(editor.id)).toEqual(["account.signOut"]);
});

it("refuses an editor of another Jobcenter", async () => {
  const { outsider } = await cast();
  const editor = await anEditor(db);
  expect(await refusalOf(signOutAccount(outsider, { accountId: editor.id }))).toBeInstanceOf(NotAllowed);
});
