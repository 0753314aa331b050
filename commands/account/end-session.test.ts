import { expect, it } from "vitest";
import { cast, refusalOf, actionsOn } from "@/commands/testing";
import { db } from "@/db/client";
import { anEditor, aSession } from "@/db/factories";
import { NotAllowed } from "@/domain/refusals";
import { findSession } from "@/platform/sign-in/session-store";
import { endSession } from "./end-session";

it("ends one session, keeps the others and writes one history entry", async () => {
  const editor = await anEditor(db);
  const [ended, kept] = [await aSession(db, editor), await aSession(db, editor)];
  await endSession(editor.actor, { sessionId: ended.id });
  expect([await findSession(ended.token), await findSession(kept.token)]).toEqual([null, expect.anything()]);
  expect(await actionsOn(editor.id)).toEqual(["account.endSession"]);
});

it("refuses the session of somebody else", async () => {
  const { colleague } = await cast();
  const session = await aSession(db, await anEditor(db));
  expect(await refusalOf(endSession(colleague, { sessionId: session.id }))).toBeInstanceOf(NotAllowed);
});
