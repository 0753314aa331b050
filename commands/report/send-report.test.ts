import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { cast, deedsOf, lettersTo, refusalOf } from "@/commands/testing";
import { db } from "@/db/client";
import { aLead, aModerator, anAdmin, anEditor } from "@/db/factories";
import { accounts, attempts, history, mails, reports } from "@/db/schema";
import { theReader } from "@/domain/account/role";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import type { NewReport } from "@/domain/report/new-report";
import { newFormKey } from "@/platform/form/form-key";
import { sendReport } from "./send-report";

const secondsAgo = (seconds: number) => newFormKey(new Date(Date.now() - seconds * 1000));
const words = "Das Bild hat keine Beschreibung, ich bin blind.";
const form = (more: Partial<NewReport> = {}): NewReport => ({
  kind: "error",
  page: "/jobcenter/emsland/neue-wege",
  message: words,
  email: "",
  trap: "",
  formKey: secondsAgo(20),
  ...more,
});
const send = (more: Partial<NewReport> = {}, from = "192.0.2.1") => sendReport(theReader, form(more), from);
const stored = async (number: string) =>
  (await db.select().from(reports).where(eq(reports.number, number)))[0]!;

let people: Awaited<ReturnType<typeof cast>>;
beforeEach(async () => {
  await db.delete(attempts);
  await db.delete(mails);
  await db.delete(reports);
  await db.update(accounts).set({ lockedAt: new Date() });
  people = await cast();
});

describe("a report", () => {
  it("comes in with nothing but a message, goes to the Jobcenter of the page, and leaves no words in history or mail", async () => {
    const { number } = await send();
    const report = await stored(number);
    expect(report).toMatchObject({
      kind: "error",
      state: "received",
      jobcenterId: people.jobcenterId,
      message: words,
      email: null,
      page: "/jobcenter/emsland/neue-wege",
    });
    expect(await deedsOf(report.id)).toEqual(["report.send"]);
    expect(await lettersTo(people.lead.accountId)).toEqual(["report_received"]);
    expect(await lettersTo(people.foreigner.accountId)).toEqual([]);
    const [entry] = await db.select().from(history).where(eq(history.subjectId, report.id));
    expect(entry).toMatchObject({ accountId: null, actorRole: "reader", facts: { kind: "error" } });
    expect(JSON.stringify([entry, await db.select().from(mails)])).not.toContain("blind");
  });

  it("about no Jobcenter's page goes to the Landkreistag", async () => {
    for (const page of ["/zahlen", "/jobcenter/gibt-es-nicht", "", "irgendwo"]) {
      const { number } = await send({ page, message: `${words} ${page}` });
      expect((await stored(number)).jobcenterId).toBeNull();
    }
    expect(await lettersTo(people.moderator.accountId)).toHaveLength(4);
    expect(await lettersTo(people.lead.accountId)).toEqual([]);
  });

  it("of a barrier is told only to whoever was appointed; without anybody to the administration", async () => {
    const { id: adminId } = await anAdmin(db);
    await send({ kind: "barrier" });
    expect(await lettersTo(people.lead.accountId)).toEqual([]);
    expect(await lettersTo(people.moderator.accountId)).toEqual([]);
    expect(await lettersTo(adminId)).toEqual(["report_received"]);
    const { id: centralId } = await aModerator(db, { isAccessibilityContact: true });
    await send({ kind: "barrier", message: "Zweite Barriere" });
    expect(await lettersTo(centralId)).toEqual(["report_received"]);
    const { id: ownId } = await anEditor(db, { isAccessibilityContact: true });
    await send({ kind: "barrier", message: "Dritte Barriere" });
    expect(
      [await lettersTo(ownId), await lettersTo(centralId), await lettersTo(adminId)].map(
        (letters) => letters.length,
      ),
    ).toEqual([1, 1, 1]);
  });

  it("of a withdrawal is due at once and told to the Jobcenter and the Landkreistag", async () => {
    const { id: leadId } = await aLead(db);
    const { number } = await send({ kind: "withdrawal" });
    const report = await stored(number);
    expect(report.dueOn).toBe(report.receivedAt.toLocaleDateString("sv-SE", { timeZone: "Europe/Berlin" }));
    for (const accountId of [leadId, people.editor.accountId, people.moderator.accountId])
      expect(await lettersTo(accountId)).toEqual(["report_received"]);
  });
});

describe("sending twice", () => {
  it("the same form, even at the same moment, is one report", async () => {
    const same = { formKey: secondsAgo(20) };
    const numbers = await Promise.all([send(same), send(same), send(same)]);
    expect(new Set([...numbers, await send(same)].map(({ number }) => number)).size).toBe(1);
    expect(await db.$count(reports)).toBe(1);
  });

  it("the same words in another form are one report, except withdrawals: two people may use the same words", async () => {
    const [one, other] = [await send(), await send()];
    expect(other).toEqual(one);
    await send({ kind: "withdrawal" });
    await send({ kind: "withdrawal" });
    await send({ email: "anna@beispiel.example" });
    expect(await db.$count(reports)).toBe(4);
  });
});

describe("keeps out programs and says so to people", () => {
  it.each([
    ["a form without a key", { formKey: "" }],
    ["a key made up", { formKey: `${Date.now().toString(36)}.abc.${"0".repeat(64)}` }],
    ["a form from yesterday", { formKey: secondsAgo(25 * 3600) }],
    ["a form sent within a second", { formKey: secondsAgo(1) }],
    ["a filled trap", { trap: "https://spam.example" }],
  ])("%s", async (_what, more) => {
    expect(await refusalOf(send(more))).toBeInstanceOf(NotPossibleNow);
    expect(await db.$count(reports)).toBe(0);
  });

  it("asks one connection to wait after ten reports, leaving others and withdrawals alone", async () => {
    for (let count = 0; count < 10; count += 1) await send({ message: `Meldung ${count}` });
    const refusal = await refusalOf(send({ message: "Noch eine" }));
    expect(refusal).toBeInstanceOf(NotPossibleNow);
    expect((refusal as NotPossibleNow).notice).toContain("Bitte warten Sie");
    await send({ message: "Von nebenan" }, "192.0.2.2");
    await send({ kind: "withdrawal" });
    expect(JSON.stringify(await db.select().from(attempts))).not.toContain("192.0.2");
  });

  it("refuses an empty message and half an address without counting them", async () => {
    expect(await refusalOf(send({ message: " ", email: "anna@" }))).toMatchObject({
      issues: [{ field: "message" }, { field: "email" }],
    });
    expect(await db.$count(attempts)).toBe(0);
  });

  it("is for readers alone", async () => {
    expect(await refusalOf(sendReport(people.editor, form(), "192.0.2.1"))).toBeInstanceOf(NotAllowed);
  });
});
