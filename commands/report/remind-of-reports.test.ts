import { beforeEach, expect, it } from "vitest";
import { lettersTo, refusalOf, type Cast, actionsOn } from "@/commands/testing";
import { reportCast, composed } from "@/commands/testing/report";
import { db } from "@/db/client";
import { anEditor, aModerator, aReport } from "@/db/factories";
import { theClock } from "@/domain/account/role";
import { NotAllowed } from "@/domain/refusals";
import { remindOfReports } from "./remind-of-reports";

let people: Cast;

beforeEach(async () => {
  people = await reportCast();
});

it("reminds the contact after 20 days and the Landkreistag after 27, each once", async () => {
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
  const { letter } = (await composed("report_reminder"))!;
  expect(letter.text).toContain(number);
  expect(letter.text).not.toContain("blind");
  expect(await on("2026-11-28")).toEqual({ reminded: 1 });
  expect(await on("2026-12-24")).toEqual({ reminded: 0 });
  expect([await lettersTo(contactId), await lettersTo(centralId)]).toEqual([
    ["report_reminder", "report_reminder"],
    ["report_reminder"],
  ]);
  expect(await actionsOn(id)).toEqual(["report.remind", "report.remind"]);
});

it("refuses everybody but the clock", async () => {
  expect(await refusalOf(remindOfReports(people.lead))).toBeInstanceOf(NotAllowed);
});
