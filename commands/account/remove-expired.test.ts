import { eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { refusalOf } from "@/commands/testing";
import { db } from "@/db/client";
import { anAdmin, anEditor, aSession } from "@/db/factories";
import { sessions, mails, oneTimeLinks } from "@/db/schema";
import { theClock } from "@/domain/account/role";
import { NotAllowed } from "@/domain/refusals";
import { findSession } from "@/platform/sign-in/session-store";
import { removeExpired } from "./remove-expired";
import { makeLink } from "./step/one-time-link";

it("deletes expired sessions and links and mails sent long ago, and keeps valid sessions", async () => {
  const editor = await anEditor(db);
  const kept = await aSession(db, editor);
  const idle = await aSession(db, editor);
  await db
    .update(sessions)
    .set({ lastSeenAt: sql`now() - interval '2 hours'` })
    .where(eq(sessions.id, idle.id));
  await makeLink(db, editor.id, "password_reset");
  await db.update(oneTimeLinks).set({ expiresAt: sql`now() - interval '1 second'` });
  await db.update(mails).set({ sentAt: sql`now() - interval '91 days'` });
  await removeExpired(theClock);
  expect(await findSession(kept.token)).not.toBeNull();
  expect([
    await db.$count(sessions, eq(sessions.id, idle.id)),
    await db.$count(oneTimeLinks),
    await db.$count(mails),
  ]).toEqual([0, 0, 0]);
});

it("refuses everybody but the clock", async () => {
  expect(await refusalOf(removeExpired((await anAdmin(db)).actor))).toBeInstanceOf(NotAllowed);
});
