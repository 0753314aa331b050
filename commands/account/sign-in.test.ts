import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { refusalOf } from "@/commands/testing";
import { db } from "@/db/client";
import { anEditor } from "@/db/factories";
import { accounts, attempts, sessions } from "@/db/schema";
import { NotReady } from "@/domain/refusals";
import { hashPassword } from "@/platform/sign-in/password-hash";
import { hashOfReference } from "@/platform/secret";
import { findSession } from "@/platform/sign-in/session-store";
import { signIn } from "./sign-in";

const password = "Lampe Dachs Regal Flöte";
const passwordHash = await hashPassword(password);
const client = { device: "Firefox, Linux", address: "192.0.2.7", knownDevice: null };
const tooOften = /zu viele Versuche/;

beforeEach(async () => {
  await db.delete(attempts);
});

const sentence = async (promise: Promise<unknown>) =>
  ((await refusalOf(promise)) as NotReady).issues[0]!.message;

describe("signing in", () => {
  it("opens a session and stores only a hash of its token", async () => {
    const editor = await anEditor(db, { passwordHash });
    const reference = await signIn({ ...client, email: ` ${editor.email.toUpperCase()} `, password });
    expect(reference).toMatch(/^[\w-]{43}$/);
    const [session] = await db.select().from(sessions).where(eq(sessions.accountId, editor.id));
    expect(session).toMatchObject({ tokenHash: hashOfReference(reference), device: "Firefox, Linux" });
    expect(await findSession(reference)).toMatchObject({
      actor: editor.actor,
      name: editor.name,
      jobcenterName: "Emsland",
    });
  });

  it("gives the same answer for a wrong password and for unknown, invited and locked accounts", async () => {
    const active = await anEditor(db, { passwordHash });
    const invited = await anEditor(db);
    const locked = await anEditor(db, { passwordHash, lockedAt: new Date() });
    const answers = [
      await sentence(signIn({ ...client, email: active.email, password: "etwas ganz anderes" })),
      await sentence(signIn({ ...client, email: "niemand@emsland.example", password })),
      await sentence(signIn({ ...client, email: invited.email, password })),
      await sentence(signIn({ ...client, email: locked.email, password })),
    ];
    expect(new Set(answers).size).toBe(1);
  });

  it("takes as long for an unknown account as for a wrong password", async () => {
    const { email } = await anEditor(db, { passwordHash });
    const times: Record<"known" | "unknown", number[]> = { known: [], unknown: [] };
    // Measured in turns, so that other load on the machine slows both alike.
    for (let turn = 0; turn < 30; turn++) {
      await db.delete(attempts);
      const start = performance.now();
      await refusalOf(
        signIn({
          ...client,
          email: turn % 2 === 0 ? email : "niemand@emsland.example",
          password: "etwas ganz anderes",
        }),
      );
      times[turn % 2 === 0 ? "known" : "unknown"].push(performance.now() - start);
    }
    const median = (list: number[]) => list.toSorted((one, other) => one - other)[7]!;
    // Without the hash that is computed for unknown accounts it would be a tenth.
    expect(median(times.unknown)).toBeGreaterThan(median(times.known) * 0.5);
  });

  it("checks the password in five of fifty parallel tries", async () => {
    const { email } = await anEditor(db, { passwordHash });
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, turn) =>
        sentence(
          signIn({ ...client, address: `198.51.100.${turn}`, email, password: `falsch falsch ${turn}` }),
        ),
      ),
    );
    expect(answers.filter((answer) => !tooOften.test(answer))).toHaveLength(5);
  });

  it("lets the owner in from a known device while other tries are refused, and limits that device too", async () => {
    const { email } = await anEditor(db, { passwordHash });
    for (let turn = 0; turn < 6; turn++)
      await refusalOf(signIn({ ...client, address: `198.51.100.${turn}`, email, password: "falsch" }));
    expect(await sentence(signIn({ ...client, email, password }))).toMatch(tooOften);
    const known = { ...client, knownDevice: "desk-in-meppen", email };
    expect(await signIn({ ...known, password })).toBeTruthy();
    for (let turn = 0; turn < 5; turn++) await refusalOf(signIn({ ...known, password: "falsch" }));
    expect(await sentence(signIn({ ...known, password }))).toMatch(tooOften);
  });

  it("allows a try again after at most 15 minutes", async () => {
    const { email } = await anEditor(db, { passwordHash });
    for (let turn = 0; turn < 8; turn++) await refusalOf(signIn({ ...client, email, password: "falsch" }));
    await db.update(attempts).set({ count: 5_000, windowStartsAt: sql`now() - interval '15 minutes'` });
    expect(await signIn({ ...client, email, password })).toBeTruthy();
  });

  it("limits one connection across many accounts", async () => {
    const answers: string[] = [];
    for (let turn = 0; turn < 22; turn++)
      answers.push(
        await sentence(
          signIn({
            ...client,
            address: `2001:db8:1:2::${turn}`,
            email: `nr${turn}@emsland.example`,
            password: "falsch",
          }),
        ),
      );
    expect(answers.filter((answer) => tooOften.test(answer))).toHaveLength(2);
  });

  it("counts no successful try, and stores neither network nor mail address", async () => {
    const { email } = await anEditor(db, { passwordHash });
    for (let turn = 0; turn < 30; turn++) await signIn({ ...client, email, password });
    const rows = await db.select().from(attempts);
    expect(rows.every((row) => row.count === 0)).toBe(true);
    expect(JSON.stringify(rows)).not.toContain("192.0.2.7");
    expect(JSON.stringify(rows)).not.toContain(email);
  });

  it("accepts no old password after a change", async () => {
    const { id, email } = await anEditor(db, { passwordHash });
    await db
      .update(accounts)
      .set({ passwordHash: await hashPassword("Kiesel Tulpe Wanne Mond") })
      .where(eq(accounts.id, id));
    expect(await refusalOf(signIn({ ...client, email, password }))).toBeInstanceOf(NotReady);
  });
});
