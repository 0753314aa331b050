import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { appointAccessibilityContact } from "@/commands/account/appoint-accessibility-contact";
import { changeRole } from "@/commands/account/change-role";
import { composeLetter } from "@/commands/mail/step/compose-letter";
import { cast, deedsOf, lettersTo, refusalOf } from "@/commands/testing";
import { db } from "@/db/client";
import { aModerator, anAdmin, anEditor, aReport } from "@/db/factories";
import { accounts, mails, reports } from "@/db/schema";
import { theClock, type Person } from "@/domain/account/role";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { answerReport } from "./answer-report";
import { closeReport } from "./close-report";
import { eraseOldReports } from "./erase-old-reports";
import { remindOfReports } from "./remind-of-reports";
import { takeReport } from "./take-report";

const stored = async (id: string) => (await db.select().from(reports).where(eq(reports.id, id)))[0]!;
const age = (id: string, days: number) =>
  db
    .update(reports)
    .set({
      answeredAt: sql`answered_at - make_interval(days => ${days})`,
      doneAt: sql`done_at - make_interval(days => ${days})`,
    })
    .where(eq(reports.id, id));
const letterOf = async (letter: "report_answer" | "report_received" | "report_reminder") => {
  const [mail] = await db.select().from(mails).where(eq(mails.letter, letter));
  return db.transaction((tx) => composeLetter(tx, mail!));
};

let people: Awaited<ReturnType<typeof cast>>;
beforeEach(async () => {
  await db.delete(mails);
  await db.delete(reports);
  await db.update(accounts).set({ lockedAt: new Date() });
  people = await cast();
});

describe("a report at its Jobcenter", () => {
  it("is taken, answered by mail to the reader, and closed", async () => {
    const { id, number } = await aReport(db, {
      jobcenterId: people.jobcenterId,
      email: "anna@beispiel.example",
    });
    await takeReport(people.editor, { reportId: id });
    await answerReport(people.lead, { reportId: id, answer: " Danke.\r\nDie Nummer stimmt jetzt. " });
    expect(await stored(id)).toMatchObject({
      state: "answered",
      answer: "Danke.\nDie Nummer stimmt jetzt.",
      handledBy: people.lead.accountId,
    });
    const sent = await letterOf("report_answer");
    expect(sent?.to).toEqual({ name: "", address: "anna@beispiel.example" });
    expect(sent?.letter.subject).toBe(`Antwort auf Ihre Meldung ${number}`);
    expect(sent?.letter.text).toContain("> Die Nummer stimmt jetzt.");
    expect(sent?.letter.text).not.toContain("Telefonnummer auf der Seite");
    expect(JSON.stringify(await db.select().from(mails))).not.toContain("anna@");
    await closeReport(people.editor, { reportId: id });
    expect(await deedsOf(id)).toEqual(["report.close", "report.answer", "report.take"]);
  });

  it("without a mail address is answered where its number leads, by no mail", async () => {
    const { id } = await aReport(db, { jobcenterId: people.jobcenterId });
    await answerReport(people.moderator, { reportId: id, answer: "Danke." });
    expect(await db.$count(mails)).toBe(0);
  });

  it("is none of another Jobcenter's business, nor is the Landkreistag's", async () => {
    const { id } = await aReport(db, { jobcenterId: people.jobcenterId });
    const { id: central } = await aReport(db);
    const attempts = [
      () => takeReport(people.foreigner, { reportId: id }),
      () => answerReport(people.foreigner, { reportId: id, answer: "x" }),
      () => closeReport(people.lead, { reportId: central }),
      () => takeReport(people.lead, { reportId: crypto.randomUUID() }),
    ];
    for (const attempt of attempts) expect(await refusalOf(attempt())).toBeInstanceOf(NotAllowed);
  });

  it("is answered once, by whoever was first, and not with nothing", async () => {
    const { id } = await aReport(db, { jobcenterId: people.jobcenterId });
    expect(await refusalOf(answerReport(people.lead, { reportId: id, answer: " " }))).toMatchObject({
      issues: [{ field: "answer" }],
    });
    const both = await Promise.allSettled([
      answerReport(people.lead, { reportId: id, answer: "Eins" }),
      answerReport(people.editor, { reportId: id, answer: "Zwei" }),
    ]);
    expect(both.map(({ status }) => status).toSorted((one, two) => one.localeCompare(two))).toEqual([
      "fulfilled",
      "rejected",
    ]);
    expect((both.find(({ status }) => status === "rejected") as PromiseRejectedResult).reason).toBeInstanceOf(
      NotPossibleNow,
    );
  });
});

describe("a barrier", () => {
  it("is closed to everybody who was not appointed, and opens with the appointment", async () => {
    const { actor: admin } = await anAdmin(db);
    const { id } = await aReport(db, { kind: "barrier", jobcenterId: people.jobcenterId });
    for (const actor of [people.editor, people.lead, people.moderator, admin]) {
      expect(await refusalOf(answerReport(actor, { reportId: id, answer: "x" }))).toBeInstanceOf(NotAllowed);
    }
    const contact: Person = { ...people.editor, isAccessibilityContact: true };
    expect(await refusalOf(closeReport(contact, { reportId: id }))).toBeInstanceOf(NotPossibleNow);
    await answerReport(contact, { reportId: id, answer: "Wir haben die Beschreibung ergänzt." });
    await closeReport(contact, { reportId: id });
    expect((await stored(id)).state).toBe("done");
    await expect(db.update(reports).set({ answeredAt: null }).where(eq(reports.id, id))).rejects.toThrow();
  });

  it("gets its contact from an administrator, never from oneself or a lead, and loses it with the house", async () => {
    const { actor: admin, id: adminId } = await anAdmin(db);
    const { id: editorId } = await anEditor(db);
    const isContact = async () =>
      (await db.select().from(accounts).where(eq(accounts.id, editorId)))[0]!.isAccessibilityContact;
    expect(
      await refusalOf(appointAccessibilityContact(people.lead, { accountId: editorId, isContact: "ja" })),
    ).toBeInstanceOf(NotAllowed);
    expect(
      await refusalOf(appointAccessibilityContact(admin, { accountId: adminId, isContact: "ja" })),
    ).toBeInstanceOf(NotAllowed);
    await appointAccessibilityContact(admin, { accountId: editorId, isContact: "ja" });
    expect(await isContact()).toBe(true);
    await changeRole(admin, { accountId: editorId, role: "lead", jobcenterId: people.jobcenterId });
    expect(await isContact()).toBe(true);
    await changeRole(admin, { accountId: editorId, role: "moderator", jobcenterId: null });
    expect(await isContact()).toBe(false);
    expect(await deedsOf(editorId)).toEqual(["account.change", "account.change", "account.appoint"]);
  });
});

describe("the clock", () => {
  it("reminds of a barrier after 20 days, tells the Landkreistag after 27, and each only once", async () => {
    const { id: contactId } = await anEditor(db, { isAccessibilityContact: true });
    const { id: centralId } = await aModerator(db, { isAccessibilityContact: true });
    const { id, number } = await aReport(db, {
      kind: "barrier",
      jobcenterId: people.jobcenterId,
      receivedAt: new Date("2026-11-01T10:00:00Z"),
      message: "Ich bin blind.",
    });
    const on = (day: string) => remindOfReports(theClock, day);
    expect(await on("2026-11-20")).toEqual({ reminded: 0 });
    expect(await on("2026-11-21")).toEqual({ reminded: 1 });
    expect(await on("2026-11-22")).toEqual({ reminded: 0 });
    expect([await lettersTo(contactId), await lettersTo(centralId)]).toEqual([["report_reminder"], []]);
    const { letter } = (await letterOf("report_reminder"))!;
    expect(letter.text).toContain(number);
    expect(letter.text).not.toContain("blind");
    expect(await on("2026-11-28")).toEqual({ reminded: 1 });
    expect(await on("2026-12-24")).toEqual({ reminded: 0 });
    expect([await lettersTo(contactId), await lettersTo(centralId)]).toEqual([
      ["report_reminder", "report_reminder"],
      ["report_reminder"],
    ]);
    expect(await deedsOf(id)).toEqual(["report.remind", "report.remind"]);
  });

  it("ends what was answered a month ago, and erases the words after their time; the row stays as a count", async () => {
    const { id } = await aReport(db, {
      jobcenterId: people.jobcenterId,
      email: "anna@beispiel.example",
      page: "/jobcenter/emsland",
    });
    await answerReport(people.lead, { reportId: id, answer: "Danke, Frau Beispiel." });
    await age(id, 29);
    expect(await eraseOldReports(theClock)).toEqual({ erased: 0 });
    expect((await stored(id)).state).toBe("answered");
    await age(id, 2);
    await eraseOldReports(theClock);
    expect((await stored(id)).state).toBe("done");
    await age(id, 91);
    expect(await eraseOldReports(theClock)).toEqual({ erased: 1 });
    expect(await stored(id)).toMatchObject({
      message: "",
      page: "",
      email: null,
      answer: null,
      erasedAt: expect.any(Date),
      kind: "error",
    });
    expect(await letterOf("report_answer")).toBeNull();
    expect((await deedsOf(id))[0]).toBe("report.erase");
    await expect(
      db.update(reports).set({ email: "anna@beispiel.example" }).where(eq(reports.id, id)),
    ).rejects.toThrow();
  });

  it("alone does so", async () => {
    expect(await refusalOf(eraseOldReports(people.moderator))).toBeInstanceOf(NotAllowed);
    expect(await refusalOf(remindOfReports(people.lead))).toBeInstanceOf(NotAllowed);
  });
});
