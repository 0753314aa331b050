import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { refusalOf, type Cast, actionsOn } from "@/commands/testing";
import { reportCast, storedReport } from "@/commands/testing/report";
import { db } from "@/db/client";
import { anAdmin, aReport } from "@/db/factories";
import { reports } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { answerReport } from "./answer-report";
import { closeReport } from "./close-report";
import { takeReport } from "./take-report";

let people: Cast;

beforeEach(async () => {
  people = await reportCast();
});

it("ends an answered report and writes one history entry", async () => {
  const { id } = await aReport(db, { jobcenterId: people.jobcenterId });
  await takeReport(people.editor, { reportId: id });
  await answerReport(people.lead, { reportId: id, answer: "Danke." });
  await closeReport(people.editor, { reportId: id });
  expect((await storedReport(id)).state).toBe("done");
  expect(await actionsOn(id)).toEqual(["report.close", "report.answer", "report.take"]);
});

it("refuses a Jobcenter for reports of the Landkreistag", async () => {
  const { id } = await aReport(db);
  expect(await refusalOf(closeReport(people.lead, { reportId: id }))).toBeInstanceOf(NotAllowed);
});

it("opens a barrier report only to the appointed contact, who must answer before closing it", async () => {
  const { actor: admin } = await anAdmin(db);
  const { id } = await aReport(db, { kind: "barrier", jobcenterId: people.jobcenterId });
  for (const actor of [people.editor, people.lead, people.moderator, admin]) {
    expect(await refusalOf(answerReport(actor, { reportId: id, answer: "x" }))).toBeInstanceOf(NotAllowed);
  }
  const contact: Person = { ...people.editor, isAccessibilityContact: true };
  expect(await refusalOf(closeReport(contact, { reportId: id }))).toBeInstanceOf(NotPossibleNow);
  await answerReport(contact, { reportId: id, answer: "Wir haben die Beschreibung ergänzt." });
  await closeReport(contact, { reportId: id });
  expect((await storedReport(id)).state).toBe("done");
  await expect(db.update(reports).set({ answeredAt: null }).where(eq(reports.id, id))).rejects.toThrow();
});
