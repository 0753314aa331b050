import { beforeEach, expect, it } from "vitest";
import { refusalOf, type Cast, actionsOn } from "@/commands/testing";
import { reportCast, storedReport, composed } from "@/commands/testing/report";
import { db } from "@/db/client";
import { aReport } from "@/db/factories";
import { mails } from "@/db/schema";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { answerReport } from "./answer-report";

let people: Cast;

beforeEach(async () => {
  people = await reportCast();
});

it("mails the answer to the reader, without the reader's own words, and stores no address in the queue", async () => {
  const { id, number } = await aReport(db, {
    jobcenterId: people.jobcenterId,
    email: "anna@beispiel.example",
  });
  await answerReport(people.lead, { reportId: id, answer: " Danke.\r\nDie Nummer stimmt jetzt. " });
  expect(await storedReport(id)).toMatchObject({
    state: "answered",
    answer: "Danke.\nDie Nummer stimmt jetzt.",
    handledBy: people.lead.accountId,
  });
  const sent = await composed("report_answer");
  expect(sent?.to).toEqual({ name: "", address: "anna@beispiel.example" });
  expect(sent?.letter.subject).toBe(`Antwort auf Ihre Meldung ${number}`);
  expect(sent?.letter.text).toContain("> Die Nummer stimmt jetzt.");
  expect(sent?.letter.text).not.toContain("Telefonnummer auf der Seite");
  expect(JSON.stringify(await db.select().from(mails))).not.toContain("anna@");
  expect(await actionsOn(id)).toEqual(["report.answer"]);
});

it("queues no mail when the reader left no address", async () => {
  const { id } = await aReport(db, { jobcenterId: people.jobcenterId });
  await answerReport(people.moderator, { reportId: id, answer: "Danke." });
  expect(await db.$count(mails)).toBe(0);
});

it("refuses another Jobcenter", async () => {
  const { id } = await aReport(db, { jobcenterId: people.jobcenterId });
  expect(await refusalOf(answerReport(people.outsider, { reportId: id, answer: "x" }))).toBeInstanceOf(
    NotAllowed,
  );
});

it("accepts one of two answers at the same moment, and no empty one", async () => {
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
