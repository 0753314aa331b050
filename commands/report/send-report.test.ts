import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { actionsOn, lettersTo, refusalOf, type Cast } from "@/commands/testing";
import { reportCast } from "@/commands/testing/report";
import { db } from "@/db/client";
import { aLead, aModerator, anAccount, anAdmin, anEditor } from "@/db/factories";
import { attempts, history, mails, reports } from "@/db/schema";
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
  name: "",
  phone: "",
  email: "",
  trap: "",
  formKey: secondsAgo(20),
  ...more,
});
const send = (more: Partial<NewReport> = {}, from = "192.0.2.1") => sendReport(theReader, form(more), from);
const stored = async (number: string) =>
  (await db.select().from(reports).where(eq(reports.number, number)))[0]!;

let people: Cast;
beforeEach(async () => {
  await db.delete(attempts);
  people = await reportCast();
});

describe("a report", () => {
  it("needs only a message, belongs to the Jobcenter of the page, and leaves its text out of history and mail", async () => {
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
    expect(await actionsOn(report.id)).toEqual(["report.send"]);
    expect(await lettersTo(people.lead.accountId)).toEqual(["report_received"]);
    expect(await lettersTo(people.outsider.accountId)).toEqual([]);
    const [entry] = await db.select().from(history).where(eq(history.subjectId, report.id));
    expect(entry).toMatchObject({ accountId: null, actorRole: "reader", facts: { kind: "error" } });
    expect(JSON.stringify([entry, await db.select().from(mails)])).not.toContain("blind");
  });

  it("goes to data protection only when it withdraws a consent", async () => {
    const own = await anAccount(db, "datenschutz", { jobcenterId: people.jobcenterId });
    const central = await anAccount(db, "datenschutz");
    const foreign = await anAccount(db, "datenschutz", { jobcenterId: people.outsider.jobcenterId });
    const letters = () => Promise.all([own, central, foreign].map(({ id }) => lettersTo(id)));
    await send();
    await send({ kind: "barrier", message: `${words} Barriere` });
    expect(await letters()).toEqual([[], [], []]);
    await send({ kind: "withdrawal", name: "Nadia Beispiel", message: "Bitte nehmen Sie mich heraus." });
    expect(await letters()).toEqual([["report_received"], ["report_received"], []]);
  });

  it("belongs to the Landkreistag when its page is of no Jobcenter", async () => {
    for (const page of ["/zahlen", "/jobcenter/gibt-es-nicht", "", "irgendwo"]) {
      const { number } = await send({ page, message: `${words} ${page}` });
      expect((await stored(number)).jobcenterId).toBeNull();
    }
    expect(await lettersTo(people.moderator.accountId)).toHaveLength(4);
    expect(await lettersTo(people.lead.accountId)).toEqual([]);
  });

  it("about a barrier is mailed to the appointed contact only, or to the administration when there is none", async () => {
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

  it("about a withdrawal is due on the same day and mailed to the Jobcenter and the Landkreistag", async () => {
    const { id: leadId } = await aLead(db);
    const { number } = await send({ kind: "withdrawal" });
    const report = await stored(number);
    expect(report.dueOn).toBe(report.receivedAt.toLocaleDateString("sv-SE", { timeZone: "Europe/Berlin" }));
    for (const accountId of [leadId, people.editor.accountId, people.moderator.accountId])
      expect(await lettersTo(accountId)).toEqual(["report_received"]);
  });
});

describe("one report", () => {
  it("is stored when the same form is sent several times, even at the same moment", async () => {
    const same = { formKey: secondsAgo(20) };
    const numbers = await Promise.all([send(same), send(same), send(same)]);
    expect(new Set([...numbers, await send(same)].map(({ number }) => number)).size).toBe(1);
    expect(await db.$count(reports)).toBe(1);
  });

  it("is stored when two forms have the same text, except for withdrawals: two people may use the same words", async () => {
    const [one, other] = [await send(), await send()];
    expect(other).toEqual(one);
    await send({ kind: "withdrawal" });
    await send({ kind: "withdrawal" });
    await send({ email: "anna@beispiel.example" });
    expect(await db.$count(reports)).toBe(4);
  });
});

describe("refusing a report", () => {
  it.each([
    ["a form without a key", () => ({ formKey: "" })],
    ["an invented key", () => ({ formKey: `${Date.now().toString(36)}.abc.${"0".repeat(64)}` })],
    ["a form from yesterday", () => ({ formKey: secondsAgo(25 * 3600) })],
    ["a form sent within a second", () => ({ formKey: secondsAgo(1) })],
    ["a filled hidden field", () => ({ trap: "https://spam.example" })],
  ])("refuses %s", async (_what, more) => {
    expect(await refusalOf(send(more()))).toBeInstanceOf(NotPossibleNow);
    expect(await db.$count(reports)).toBe(0);
  });

  it("asks a connection to wait after ten reports, but no other connection and no withdrawal", async () => {
    for (let count = 0; count < 10; count += 1) await send({ message: `Meldung ${count}` });
    const refusal = await refusalOf(send({ message: "Noch eine" }));
    expect(refusal).toBeInstanceOf(NotPossibleNow);
    expect((refusal as NotPossibleNow).notice).toContain("Bitte warten Sie");
    await send({ message: "Von nebenan" }, "192.0.2.2");
    await send({ kind: "withdrawal" });
    expect(JSON.stringify(await db.select().from(attempts))).not.toContain("192.0.2");
  });

  it("refuses an empty message and an incomplete address without counting them as tries", async () => {
    expect(await refusalOf(send({ message: " ", email: "anna@" }))).toMatchObject({
      issues: [{ field: "message" }, { field: "email" }],
    });
    expect(await db.$count(attempts)).toBe(0);
  });

  it("refuses people of the desk", async () => {
    expect(await refusalOf(sendReport(people.editor, form(), "192.0.2.1"))).toBeInstanceOf(NotAllowed);
  });
});
