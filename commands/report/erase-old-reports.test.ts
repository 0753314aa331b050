import { eq, sql } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { refusalOf, type Cast, actionsOn } from "@/commands/testing";
import { reportCast, storedReport, composed } from "@/commands/testing/report";
import { db } from "@/db/client";
import { aReport } from "@/db/factories";
import { reports } from "@/db/schema";
import { theClock } from "@/domain/account/role";
import { NotAllowed } from "@/domain/refusals";
import { answerReport } from "./answer-report";
import { eraseOldReports } from "./erase-old-reports";

let people: Cast;

beforeEach(async () => {
  people = await reportCast();
});

/** Moves answer and end of a report into the past. */
const age = (id: string, days: number) =>
  db
    .update(reports)
    .set({
      answeredAt: sql`answered_at - make_interval(days => ${days})`,
      doneAt: sql`done_at - make_interval(days => ${days})`,
    })
    .where(eq(reports.id, id));

it("closes a report a month after its answer, and erases its words 90 days later", async () => {
  const { id } = await aReport(db, {
    jobcenterId: people.jobcenterId,
    email: "anna@beispiel.example",
    page: "/jobcenter/emsland",
  });
  await answerReport(people.lead, { reportId: id, answer: "Danke, Frau Beispiel." });
  await age(id, 29);
  expect(await eraseOldReports(theClock)).toEqual({ erased: 0 });
  expect((await storedReport(id)).state).toBe("answered");
  await age(id, 2);
  await eraseOldReports(theClock);
  expect((await storedReport(id)).state).toBe("done");
  await age(id, 91);
  expect(await eraseOldReports(theClock)).toEqual({ erased: 1 });
  expect(await storedReport(id)).toMatchObject({
    message: "",
    page: "",
    email: null,
    answer: null,
    erasedAt: expect.any(Date),
    kind: "error",
  });
  expect(await composed("report_answer")).toBeNull();
  expect((await actionsOn(id))[0]).toBe("report.erase");
  await expect(
    db.update(reports).set({ email: "anna@beispiel.example" }).where(eq(reports.id, id)),
  ).rejects.toThrow();
});

it("refuses everybody but the clock", async () => {
  expect(await refusalOf(eraseOldReports(people.moderator))).toBeInstanceOf(NotAllowed);
});
