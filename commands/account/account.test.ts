import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { cast, deedsOf, lettersTo, refusalOf } from "@/commands/testing";
import { db } from "@/db/client";
import { aLead, anAdmin, anEditor, aSession } from "@/db/factories";
import { accounts, history, sessions } from "@/db/schema";
import { NotAllowed, NotPossibleNow, NotReady } from "@/domain/refusals";
import { findSession } from "@/platform/sign-in/session-store";
import { changeRole } from "./change-role";
import { endOtherSessions } from "./end-other-sessions";
import { endSession } from "./end-session";
import { inviteAccount } from "./invite-account";
import { inviteAgain } from "./invite-again";
import { lockAccount } from "./lock-account";
import { signOutAccount } from "./sign-out-account";
import { unlockAccount } from "./unlock-account";

const account = async (id: string) => (await db.select().from(accounts).where(eq(accounts.id, id)))[0]!;
const sessionsOf = (id: string) => db.$count(sessions, eq(sessions.accountId, id));
let people: Awaited<ReturnType<typeof cast>>;

beforeEach(async () => {
  await db
    .update(accounts)
    .set({ lockedAt: sql`now()` })
    .where(eq(accounts.role, "admin"));
  people = await cast();
});

describe("inviting", () => {
  it("makes an account without a password, a mail and an entry without name or address", async () => {
    const id = await inviteAccount(people.lead, {
      name: " Tom   Wettin ",
      email: "Tom@Emsland.example",
      role: "editor",
      jobcenterId: people.jobcenterId,
    });
    expect(await account(id)).toMatchObject({
      name: "Tom Wettin",
      email: "tom@emsland.example",
      passwordHash: null,
    });
    expect(await lettersTo(id)).toEqual(["invitation"]);
    const [entry] = await db.select().from(history).where(eq(history.subjectId, id));
    expect(entry).toMatchObject({
      action: "account.invite",
      accountId: people.lead.accountId,
      jobcenterId: people.jobcenterId,
      facts: { role: "editor" },
    });
  });

  it.each([
    ["a moderator", { role: "moderator", jobcenterId: null }],
    ["an administrator", { role: "admin", jobcenterId: null }],
    ["somebody in another Jobcenter", { role: "editor", jobcenterId: "foreign" }],
  ])("lets no lead make %s", async (_who, place) => {
    const jobcenterId = place.jobcenterId && people.foreigner.jobcenterId;
    expect(
      await refusalOf(
        inviteAccount(people.lead, {
          name: "Tom Wettin",
          email: "tom2@emsland.example",
          role: place.role,
          jobcenterId,
        }),
      ),
    ).toBeInstanceOf(NotAllowed);
    expect(
      await refusalOf(
        inviteAccount(people.editor, {
          name: "Tom Wettin",
          email: "tom2@emsland.example",
          role: "editor",
          jobcenterId: people.jobcenterId,
        }),
      ),
    ).toBeInstanceOf(NotAllowed);
  });

  it("says what is wrong, and about a taken address no more than the actor may know", async () => {
    const admin = (await anAdmin(db)).actor;
    expect(
      await refusalOf(inviteAccount(admin, { name: "X", email: "kein", role: "editor", jobcenterId: null })),
    ).toMatchObject({ issues: [{ field: "name" }, { field: "email" }] });
    expect(
      await refusalOf(
        inviteAccount(admin, {
          name: "Tom Wettin",
          email: "tom3@emsland.example",
          role: "editor",
          jobcenterId: null,
        }),
      ),
    ).toMatchObject({ issues: [{ field: "jobcenterId" }] });
    const foreign = await account(people.foreigner.accountId);
    const answer = (await refusalOf(
      inviteAccount(people.lead, {
        name: "Tom Wettin",
        email: foreign.email,
        role: "editor",
        jobcenterId: people.jobcenterId,
      }),
    )) as NotReady;
    expect(answer.issues[0]?.message).not.toContain("schon ein Konto");
    const known = (await refusalOf(
      inviteAccount(admin, {
        name: "Tom Wettin",
        email: foreign.email,
        role: "moderator",
        jobcenterId: null,
      }),
    )) as NotReady;
    expect(known.issues[0]?.message).toContain("schon ein Konto");
  });

  it("is repeated only for those who have not accepted yet", async () => {
    const editor = await anEditor(db);
    await inviteAgain(people.lead, { accountId: editor.id });
    expect(await lettersTo(editor.id)).toEqual(["invitation"]);
    await db.update(accounts).set({ passwordHash: "hash" }).where(eq(accounts.id, editor.id));
    expect(await refusalOf(inviteAgain(people.lead, { accountId: editor.id }))).toBeInstanceOf(
      NotPossibleNow,
    );
  });
});

describe("changing a role", () => {
  it("ends all sessions of the account and is recorded", async () => {
    const editor = await anEditor(db);
    const { token } = await aSession(db, editor);
    await changeRole(people.lead, { accountId: editor.id, role: "lead", jobcenterId: people.jobcenterId });
    expect((await account(editor.id)).role).toBe("lead");
    expect(await findSession(token)).toBeNull();
    expect(await deedsOf(editor.id)).toEqual(["account.change"]);
  });

  it("lets no lead promote to the Landkreistag, move people out, touch others, or change the own role", async () => {
    const editor = await anEditor(db);
    const foreignId = people.foreigner.accountId;
    const own = { role: "editor", jobcenterId: people.jobcenterId };
    for (const typed of [
      { accountId: editor.id, role: "admin", jobcenterId: null },
      { accountId: editor.id, role: "editor", jobcenterId: people.foreigner.jobcenterId },
      { accountId: foreignId, ...own },
      { accountId: people.lead.accountId, ...own },
      { accountId: people.moderator.accountId, ...own },
    ])
      expect(await refusalOf(changeRole(people.lead, typed))).toBeInstanceOf(NotAllowed);
    expect(await deedsOf(editor.id)).toEqual([]);
  });

  it("leaves an administrator, even when two remove each other at the same moment", async () => {
    const [one, other] = [await anAdmin(db), await anAdmin(db)];
    const results = await Promise.allSettled([
      changeRole(one.actor, { accountId: other.id, role: "moderator", jobcenterId: null }),
      lockAccount(other.actor, { accountId: one.id }),
    ]);
    expect(results.map((result) => result.status).toSorted((one, two) => one.localeCompare(two))).toEqual([
      "fulfilled",
      "rejected",
    ]);
    expect(
      (results.find((result) => result.status === "rejected") as PromiseRejectedResult).reason,
    ).toBeInstanceOf(NotPossibleNow);
  });
});

describe("locking", () => {
  it("keeps somebody out at once and can be undone", async () => {
    const editor = await anEditor(db);
    const { token } = await aSession(db, editor);
    await lockAccount(people.lead, { accountId: editor.id });
    expect(await findSession(token)).toBeNull();
    await unlockAccount(people.lead, { accountId: editor.id });
    expect((await account(editor.id)).lockedAt).toBeNull();
    expect(await deedsOf(editor.id)).toEqual(["account.unlock", "account.lock"]);
  });

  it("is no lead's business in another house or at the Landkreistag", async () => {
    const { id: adminId } = await anAdmin(db);
    for (const accountId of [
      people.foreigner.accountId,
      people.moderator.accountId,
      adminId,
      people.lead.accountId,
      crypto.randomUUID(),
    ]) {
      expect(await refusalOf(lockAccount(people.lead, { accountId }))).toBeInstanceOf(NotAllowed);
    }
  });
});

describe("sessions", () => {
  it("are ended one by one, or all the others", async () => {
    const editor = await anEditor(db);
    const [here, there, elsewhere] = [
      await aSession(db, editor),
      await aSession(db, editor),
      await aSession(db, editor),
    ];
    await endSession(editor.actor, { sessionId: there.id });
    expect([await findSession(there.token), await findSession(elsewhere.token)]).toEqual([
      null,
      expect.anything(),
    ]);
    await endOtherSessions(editor.actor, { sessionId: here.id });
    expect(await findSession(here.token)).not.toBeNull();
    expect(await sessionsOf(editor.id)).toBe(1);
    expect(await deedsOf(editor.id)).toEqual(["account.endSession", "account.endSession"]);
  });

  it("of others are out of reach, except by those who look after them", async () => {
    const editor = await anEditor(db);
    const session = await aSession(db, editor);
    expect(await refusalOf(endSession(people.colleague, { sessionId: session.id }))).toBeInstanceOf(
      NotAllowed,
    );
    expect(await refusalOf(signOutAccount(people.foreigner, { accountId: editor.id }))).toBeInstanceOf(
      NotAllowed,
    );
    await signOutAccount((await aLead(db)).actor, { accountId: editor.id });
    expect(await sessionsOf(editor.id)).toBe(0);
    expect(await deedsOf(editor.id)).toEqual(["account.signOut"]);
  });
});
