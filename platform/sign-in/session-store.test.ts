import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aJobcenter, anEditor } from "@/db/factories";
import { accounts, sessions } from "@/db/schema";
import { endSessionOf, findSession, sessionTimeLeft, startSession } from "./session-store";

async function signedIn() {
  const editor = await anEditor(db);
  return { editor, reference: await startSession(db, editor.id, "Firefox, Linux") };
}
const age = (accountId: string, column: "lastSeenAt" | "expiresAt" | "createdAt", sqlInterval: string) =>
  db
    .update(sessions)
    .set({ [column]: sql`now() + ${sqlInterval}::interval` })
    .where(eq(sessions.accountId, accountId));

describe("a session", () => {
  it("is found by its reference only", async () => {
    const { editor, reference } = await signedIn();
    expect((await findSession(reference))?.actor).toEqual(editor.actor);
    for (const wrong of ["", reference.slice(1), `${reference}a`, "x".repeat(43)])
      expect(await findSession(wrong)).toBeNull();
  });

  it("ends after an hour without use; each use extends it", async () => {
    const { editor, reference } = await signedIn();
    await age(editor.id, "lastSeenAt", "-59 minutes");
    expect(await findSession(reference)).not.toBeNull();
    const [row] = await db.select().from(sessions).where(eq(sessions.accountId, editor.id));
    expect(Date.now() - row!.lastSeenAt.getTime()).toBeLessThan(60_000);
    await age(editor.id, "lastSeenAt", "-61 minutes");
    expect(await findSession(reference)).toBeNull();
  });

  it("ends twelve hours after sign-in, even if it is used", async () => {
    const { editor, reference } = await signedIn();
    const [row] = await db.select().from(sessions).where(eq(sessions.accountId, editor.id));
    expect(row!.expiresAt.getTime() - row!.createdAt.getTime()).toBe(12 * 3_600_000);
    await age(editor.id, "expiresAt", "-1 second");
    expect(await findSession(reference)).toBeNull();
  });

  it("tells its remaining time without being extended, and whether it can be extended", async () => {
    const { editor, reference } = await signedIn();
    await age(editor.id, "lastSeenAt", "-57 minutes");
    for (let turn = 0; turn < 2; turn++) {
      const left = await sessionTimeLeft(reference);
      expect(left?.canExtend).toBe(true);
      expect(left?.seconds).toBeGreaterThan(170);
      expect(left?.seconds).toBeLessThanOrEqual(180);
    }
    await findSession(reference);
    expect((await sessionTimeLeft(reference))?.seconds).toBeGreaterThan(59 * 60);
    await age(editor.id, "expiresAt", "4 minutes");
    expect(await sessionTimeLeft(reference)).toMatchObject({ canExtend: false });
    await age(editor.id, "expiresAt", "-1 second");
    expect([await sessionTimeLeft(reference), await sessionTimeLeft("x")]).toEqual([null, null]);
  });

  it("has a new role and Jobcenter with the next request, and ends when the account is locked", async () => {
    const { editor, reference } = await signedIn();
    const saalekreis = await aJobcenter(db, { slug: "saalekreis" });
    await db
      .update(accounts)
      .set({ role: "lead", jobcenterId: saalekreis.id })
      .where(eq(accounts.id, editor.id));
    expect(await findSession(reference)).toMatchObject({
      actor: { role: "lead", jobcenterId: saalekreis.id },
      jobcenterName: "Saalekreis",
    });
    await db
      .update(accounts)
      .set({ lockedAt: sql`now()` })
      .where(eq(accounts.id, editor.id));
    expect(await findSession(reference)).toBeNull();
  });

  it("ends on sign-out", async () => {
    const { reference } = await signedIn();
    await endSessionOf(reference);
    expect(await findSession(reference)).toBeNull();
  });
});
