import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { cast, actionsOn } from "@/commands/testing";
import { db } from "@/db/client";
import { anEditor, aSession } from "@/db/factories";
import { sessions } from "@/db/schema";
import { findSession } from "@/platform/sign-in/session-store";
import { endOtherSessions } from "./end-other-sessions";

it("ends all sessions of the account but the one that asks, and writes one history entry", async () => {
  const editor = await anEditor(db);
  const [here, there] = [await aSession(db, editor), await aSession(db, editor)];
  await endOtherSessions(editor.actor, { sessionId: here.id });
  expect(await findSession(here.token)).not.toBeNull();
  expect(await findSession(there.token)).toBeNull();
  expect(await db.$count(sessions, eq(sessions.accountId, editor.id))).toBe(1);
  expect(await actionsOn(editor.id)).toEqual(["account.endSession"]);
});

it("keeps the sessions of other accounts, even when one of them is named", async () => {
  const { colleague } = await cast();
  const { id, token } = await aSession(db, await anEditor(db));
  await endOtherSessions(colleague, { sessionId: id });
  expect(await findSession(token)).not.toBeNull();
});
