import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { inviteAccount } from "@/commands/account/invite-account";
import { lockAccount } from "@/commands/account/lock-account";
import { signIn } from "@/commands/account/sign-in";
import { unlockAccount } from "@/commands/account/unlock-account";
import { saveDraft } from "@/commands/post/save-draft";
import { actionsOn, cast, refusalOf, type Cast } from "@/commands/testing";
import { oldPassword, passwordHash, storedAccount } from "@/commands/testing/account";
import { db } from "@/db/client";
import { aManuscript, aJobcenter, aLead, anAdmin, anEditor, aPost, aSession } from "@/db/factories";
import { accounts, history, mails, oneTimeLinks, sessions } from "@/db/schema";
import { theClock } from "@/domain/account/role";
import { NotAllowed, NotReady } from "@/domain/refusals";
import { accountOfProfile } from "@/platform/sign-in/oidc-account";
import { anonymiseLeftAccounts } from "./anonymise-left-accounts";
import { makeLink } from "./step/one-time-link";

let people: Cast;
beforeEach(async () => {
  people = await cast();
});

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
const run = () => anonymiseLeftAccounts(theClock);
const isErased = async (id: string) => (await storedAccount(id)).erasedAt !== null;
const toldAbout = async (accountId: string) =>
  (await db.select().from(mails).where(eq(mails.letter, "account_left")))
    .filter(({ facts }) => facts.accountId === accountId)
    .map((mail) => mail.accountId);
/** Nobody has used it for longer than a year, and everybody was told 31 days ago. */
const due = { createdAt: daysAgo(800), lastSignedInAt: daysAgo(400), leavingToldAt: daysAgo(31) };

describe("the reminder", () => {
  it("goes once to the person and to the lead, 30 days before", async () => {
    const early = await anEditor(db, { createdAt: daysAgo(330) });
    const left = await anEditor(db, { createdAt: daysAgo(800), lastSignedInAt: daysAgo(340) });
    await run();
    expect((await run()).told).toBe(0);
    expect(new Set(await toldAbout(left.id))).toEqual(new Set([left.id, people.lead.accountId]));
    expect(await toldAbout(early.id)).toEqual([]);
    expect(await actionsOn(left.id)).toEqual(["account.remindOfEnd"]);
  });

  it("does not go to somebody who cannot sign in, and to an administrator where no lead is left", async () => {
    const { id: jobcenterId } = await aJobcenter(db, { slug: "leer" });
    const admin = await anAdmin(db);
    const left = await anEditor(db, { jobcenterId, createdAt: daysAgo(800), lockedAt: daysAgo(340) });
    await run();
    const told = await toldAbout(left.id);
    expect(told).toContain(admin.id);
    expect(told).not.toContain(left.id);
  });

  it("comes before the erasure, however long nobody was there", async () => {
    const left = await anEditor(db, { createdAt: daysAgo(3000) });
    await run();
    await run();
    expect(await isErased(left.id)).toBe(false);
  });
});

describe("the erasure", () => {
  it("leaves an empty account that cannot sign in, and history and drafts with the Jobcenter", async () => {
    const left = await anEditor(db, {
      ...due,
      name: "Wilhelmine Amtsmann",
      email: "wilhelmine@emsland.example",
      passwordHash,
      oidcSubject: "subject-1",
    });
    await aSession(db, left);
    await makeLink(db, left.id, "password_reset");
    await db.insert(mails).values({ accountId: left.id, letter: "password_reset", sentAt: daysAgo(2) });
    const { post, revision } = await aPost(db, { jobcenterId: left.jobcenterId!, editorId: left.id });
    expect((await run()).anonymised).toBe(1);
    const stored = await storedAccount(left.id);
    expect(stored).toMatchObject({ name: "ehemaliges Konto", email: left.id, passwordHash: null });
    expect(JSON.stringify(stored)).not.toMatch(/wilhelmine|subject-1/i);
    expect(await db.$count(sessions, eq(sessions.accountId, left.id))).toBe(0);
    expect(await db.$count(oneTimeLinks, eq(oneTimeLinks.accountId, left.id))).toBe(0);
    expect(await db.$count(mails, eq(mails.accountId, left.id))).toBe(0);
    expect(await actionsOn(left.id)).toEqual(["account.anonymise"]);
    const trying = {
      email: "wilhelmine@emsland.example",
      password: oldPassword,
      device: "Firefox auf Linux",
      address: "192.0.2.4",
      knownDevice: null,
    };
    expect(await refusalOf(signIn(trying))).toBeInstanceOf(NotReady);
    expect(await accountOfProfile({ sub: "subject-1" })).toBeNull();
    const manuscript = aManuscript("article", { title: "Weiter geschrieben" });
    await saveDraft(people.editor, { postId: post.id, version: revision.version, manuscript });
  });

  it("makes room for a new account with the same address", async () => {
    const left = await anEditor(db, { ...due, email: "wieder@emsland.example" });
    await run();
    const id = await inviteAccount(people.lead, {
      name: "Redaktion Beispiel",
      email: "wieder@emsland.example",
      role: "editor",
      jobcenterId: people.lead.jobcenterId,
    });
    expect(id).not.toBe(left.id);
  });

  it("counts from the last sign-in, the lock, the unlocking, or the invitation", async () => {
    const used = await anEditor(db, { ...due, lastSignedInAt: daysAgo(3) });
    const locked = await anEditor(db, { ...due, lockedAt: daysAgo(3) });
    const invited = await anEditor(db, { createdAt: daysAgo(400), leavingToldAt: daysAgo(31) });
    const unlocked = await anEditor(db, { ...due, lockedAt: daysAgo(390) });
    await unlockAccount(people.lead, { accountId: unlocked.id });
    await run();
    expect(await isErased(invited.id)).toBe(true);
    for (const { id } of [used, locked, unlocked]) expect(await isErased(id)).toBe(false);
  });

  it("never takes the last administrator or the last lead of a Jobcenter", async () => {
    const { id: jobcenterId } = await aJobcenter(db, { slug: "aurich" });
    const [older, newer] = [
      await aLead(db, { ...due, jobcenterId, lastSignedInAt: daysAgo(401) }),
      await aLead(db, { ...due, jobcenterId }),
    ];
    await db
      .update(accounts)
      .set({ lockedAt: sql`now()` })
      .where(eq(accounts.role, "admin"));
    const admin = await anAdmin(db, due);
    await run();
    await run();
    expect(await isErased(older.id)).toBe(true);
    for (const { id } of [newer, admin]) expect(await isErased(id)).toBe(false);
  });

  it("is kept by the database: nothing comes back, and nobody changes it any more", async () => {
    const left = await anEditor(db, due);
    await run();
    const change = db.update(accounts).set({ name: "Wieder da" }).where(eq(accounts.id, left.id));
    await expect(change).rejects.toThrow();
    await expect(aSession(db, left)).rejects.toThrow();
    await expect(makeLink(db, left.id, "invitation")).rejects.toThrow();
    const half = db
      .update(accounts)
      .set({ erasedAt: sql`now()` })
      .where(eq(accounts.id, people.editor.accountId));
    await expect(half).rejects.toThrow();
    expect(await refusalOf(unlockAccount(people.lead, { accountId: left.id }))).toBeInstanceOf(NotAllowed);
    expect(await refusalOf(lockAccount(people.lead, { accountId: left.id }))).toBeInstanceOf(NotAllowed);
    expect(await db.$count(history, eq(history.subjectId, left.id))).toBe(1);
  });
});

it("is done by the clock only", async () => {
  expect(await refusalOf(anonymiseLeftAccounts(people.lead))).toBeInstanceOf(NotAllowed);
});
