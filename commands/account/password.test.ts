import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { deedsOf, lettersTo, refusalOf } from "@/commands/testing";
import { db } from "@/db/client";
import { anAdmin, anEditor, aSession } from "@/db/factories";
import { accounts, attempts, mails, oneTimeLinks, sessions } from "@/db/schema";
import { theClock } from "@/domain/account/role";
import { NotAllowed, NotPossibleNow, NotReady } from "@/domain/refusals";
import { hashPassword, isPassword } from "@/platform/sign-in/password-hash";
import { findSession } from "@/platform/sign-in/session-store";
import { changePassword } from "./change-password";
import { createFirstAdmin } from "./create-first-admin";
import { linkOwner, makeLink, openLink } from "./step/one-time-link";
import { openSession } from "./open-session";
import { removeExpired } from "./remove-expired";
import { requestPasswordReset } from "./request-password-reset";
import { setPasswordByLink } from "./set-password-by-link";

const oldPassword = "Lampe Dachs Regal Flöte";
const newPassword = "Kiesel Tulpe Wanne Mond 🦊";
const passwordHash = await hashPassword(oldPassword);
const account = async (id: string) => (await db.select().from(accounts).where(eq(accounts.id, id)))[0]!;
const address = "192.0.2.9";

beforeEach(async () => {
  await db.delete(attempts);
});

describe("a mailed link", () => {
  it("sets the password once, ends all sessions and is recorded", async () => {
    const editor = await anEditor(db, { passwordHash });
    const { token } = await aSession(db, editor);
    const reference = await makeLink(db, editor.id, "password_reset");
    expect(await linkOwner(reference)).toMatchObject({ accountId: editor.id, purpose: "password_reset" });
    await setPasswordByLink({ reference, password: newPassword });
    expect(await isPassword((await account(editor.id)).passwordHash, newPassword)).toBe(true);
    expect(await findSession(token)).toBeNull();
    expect(await deedsOf(editor.id)).toEqual(["account.resetPassword"]);
    expect(await refusalOf(setPasswordByLink({ reference, password: oldPassword }))).toBeInstanceOf(
      NotPossibleNow,
    );
  });

  it("works for one of two who use it at the same moment", async () => {
    const reference = await makeLink(db, (await anEditor(db)).id, "invitation");
    const results = await Promise.allSettled([
      setPasswordByLink({ reference, password: newPassword }),
      setPasswordByLink({ reference, password: oldPassword }),
    ]);
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
  });

  it("ends after a day, when a newer one was sent, and when the account is locked", async () => {
    const editor = await anEditor(db);
    const first = await makeLink(db, editor.id, "invitation");
    const second = await makeLink(db, editor.id, "invitation");
    expect([await linkOwner(first), await linkOwner(second)]).toEqual([null, expect.anything()]);
    await db
      .update(accounts)
      .set({ lockedAt: sql`now()` })
      .where(eq(accounts.id, editor.id));
    expect(await linkOwner(second)).toBeNull();
    await db.update(accounts).set({ lockedAt: null }).where(eq(accounts.id, editor.id));
    await db.update(oneTimeLinks).set({ expiresAt: sql`now() - interval '1 second'` });
    expect(await refusalOf(setPasswordByLink({ reference: second, password: newPassword }))).toBeInstanceOf(
      NotPossibleNow,
    );
  });

  it("refuses a weak password and stays usable", async () => {
    const editor = await anEditor(db);
    const reference = await makeLink(db, editor.id, "invitation");
    expect(await refusalOf(setPasswordByLink({ reference, password: "JobcenterEmsland2026" }))).toMatchObject(
      { issues: [{ field: "password" }] },
    );
    await setPasswordByLink({ reference, password: newPassword });
    expect(await deedsOf(editor.id)).toEqual(["account.acceptInvitation"]);
  });

  it("cannot be guessed: wrong ones are counted", async () => {
    const reference = await makeLink(db, (await anEditor(db)).id, "invitation");
    expect(await openLink({ reference, address })).toBe(true);
    for (let turn = 0; turn < 30; turn++)
      expect(await openLink({ reference: `falsch-${turn}`, address })).toBe(false);
    expect(await openLink({ reference, address })).toBe(false);
    expect(await openLink({ reference, address: "198.51.100.1" })).toBe(true);
  });
});

describe("a forgotten password", () => {
  it("queues a mail for an account, an invitation for one that never had a password, and nothing for others", async () => {
    const [active, invited, locked] = [
      await anEditor(db, { passwordHash }),
      await anEditor(db),
      await anEditor(db, { passwordHash, lockedAt: new Date() }),
    ];
    for (const email of [active.email, invited.email, locked.email, "niemand@emsland.example"]) {
      expect(await requestPasswordReset({ email, address })).toBeUndefined();
    }
    expect([await lettersTo(active.id), await lettersTo(invited.id), await lettersTo(locked.id)]).toEqual([
      ["password_reset"],
      ["invitation"],
      [],
    ]);
  });

  it("fills nobody's mailbox", async () => {
    const { id, email } = await anEditor(db, { passwordHash });
    for (let turn = 0; turn < 5; turn++) await requestPasswordReset({ email, address: `198.51.100.${turn}` });
    expect(await lettersTo(id)).toHaveLength(3);
    for (let turn = 0; turn < 10; turn++)
      await requestPasswordReset({ email: `nr${turn}@emsland.example`, address });
    expect(await refusalOf(requestPasswordReset({ email: "nr11@emsland.example", address }))).toBeInstanceOf(
      NotReady,
    );
  });
});

describe("changing the own password", () => {
  it("asks for the current one, keeps this session and ends the others", async () => {
    const editor = await anEditor(db, { passwordHash });
    const [here, there] = [await aSession(db, editor), await aSession(db, editor)];
    const change = (currentPassword: string, wished = newPassword) =>
      changePassword(editor.actor, { currentPassword, newPassword: wished, sessionId: here.id });
    expect(await refusalOf(change("falsch"))).toMatchObject({ issues: [{ field: "currentPassword" }] });
    expect(await refusalOf(change(oldPassword, "kurz"))).toMatchObject({
      issues: [{ field: "newPassword" }],
    });
    await change(oldPassword);
    expect([await findSession(here.token), await findSession(there.token)]).toEqual([
      expect.anything(),
      null,
    ]);
    expect(await deedsOf(editor.id)).toEqual(["account.changePassword"]);
    for (let turn = 0; turn < 5; turn++) await refusalOf(change("falsch"));
    expect(await refusalOf(change(newPassword, oldPassword))).toMatchObject({
      issues: [{ message: expect.stringContaining("zu viele Versuche") }],
    });
  });
});

describe("the first administrator", () => {
  it("is made once and gets a link instead of a password", async () => {
    const path = await createFirstAdmin({ name: "Ada Minkert", email: "ada@landkreistag.example" });
    const again = await createFirstAdmin({ name: "Ada Minkert", email: "ada@landkreistag.example" });
    expect(await linkOwner(path.split("=")[1]!)).toBeNull();
    const reference = again.split("=")[1]!;
    await setPasswordByLink({ reference, password: newPassword });
    expect(await refusalOf(createFirstAdmin({ name: "Mallory", email: "m@evil.example" }))).toBeInstanceOf(
      NotPossibleNow,
    );
    expect(
      await refusalOf(createFirstAdmin({ name: "Ada Minkert", email: "ada@landkreistag.example" })),
    ).toBeInstanceOf(NotPossibleNow);
  });
});

describe("housekeeping", () => {
  it("removes what ran out and keeps what counts", async () => {
    const editor = await anEditor(db, { passwordHash });
    const kept = await openSession(editor.id);
    const idle = await aSession(db, editor);
    await db
      .update(sessions)
      .set({ lastSeenAt: sql`now() - interval '2 hours'` })
      .where(eq(sessions.id, idle.id));
    await makeLink(db, editor.id, "password_reset");
    await db.update(oneTimeLinks).set({ expiresAt: sql`now() - interval '1 second'` });
    await db.update(mails).set({ sentAt: sql`now() - interval '91 days'` });
    await removeExpired(theClock);
    expect(await findSession(kept.value)).not.toBeNull();
    expect([
      await db.$count(sessions, eq(sessions.id, idle.id)),
      await db.$count(oneTimeLinks),
      await db.$count(mails),
    ]).toEqual([0, 0, 0]);
  });

  it("is the clock's business alone", async () => {
    expect(await refusalOf(removeExpired((await anAdmin(db)).actor))).toBeInstanceOf(NotAllowed);
  });
});
