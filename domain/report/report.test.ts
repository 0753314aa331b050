import { describe, expect, it } from "vitest";
import { NotPossibleNow } from "@/domain/refusals";
import { dueDay, isOverdue, reminderStage } from "./due";
import { newReportIssues } from "./new-report";
import { normalNumber, reportNumber } from "./number";
import { isPathHere, jobcenterInPage, reportedPage } from "./page";
import { reportKinds } from "./report";
import { afterReportStep } from "./workflow";
import { isWorkingDay, plusDays } from "./working-days";

describe("the day by which a report must be answered", () => {
  it.each([
    ["barrier", "2026-11-22", "2026-12-22"],
    ["barrier", "2027-01-31", "2027-02-28"],
    ["barrier", "2026-12-31", "2027-01-31"],
    ["withdrawal", "2026-11-22", "2026-11-22"],
    ["error", "2026-11-20", "2026-12-04"],
    // Over Christmas and New Year three holidays and three weekends lie between.
    ["error", "2026-12-21", "2027-01-06"],
    // Karfreitag and Ostermontag.
    ["error", "2027-03-24", "2027-04-09"],
  ] as const)("of a %s from %s is %s", (kind, receivedOn, due) => {
    expect(dueDay(kind, receivedOn)).toBe(due);
  });

  it("knows the holidays that every Land keeps", () => {
    const holidays2027 = ["2027-01-01", "2027-03-26", "2027-03-29", "2027-05-06", "2027-05-17"];
    expect(holidays2027.filter(isWorkingDay)).toEqual([]);
    expect(["2027-03-25", "2027-03-30", "2027-05-07"].every(isWorkingDay)).toBe(true);
  });
});

describe("reminding", () => {
  const barrier = {
    kind: "barrier",
    receivedOn: "2026-11-01",
    dueOn: dueDay("barrier", "2026-11-01"),
  } as const;

  it.each([
    [0, 0],
    [19, 0],
    [20, 1],
    [26, 1],
    [27, 2],
    [31, 2],
  ])("of a barrier after %i days is at stage %i", (days, stage) => {
    expect(reminderStage(barrier, plusDays(barrier.receivedOn, days))).toBe(stage);
  });

  it("calls a barrier overdue after 31 days, an error after its day", () => {
    expect(isOverdue(barrier.dueOn, plusDays(barrier.receivedOn, 30))).toBe(false);
    expect(isOverdue(barrier.dueOn, plusDays(barrier.receivedOn, 31))).toBe(true);
    const error = { kind: "error", receivedOn: "2026-11-02", dueOn: "2026-11-16" } as const;
    expect(["2026-11-12", "2026-11-13", "2026-11-17"].map((today) => reminderStage(error, today))).toEqual([
      0, 1, 2,
    ]);
  });
});

describe("the number of a report", () => {
  it.each(reportKinds)("of a %s is recognised however it is typed", (kind) => {
    const number = reportNumber(
      kind,
      Uint8Array.from({ length: 12 }, (_, index) => index * 21),
    );
    expect(number).toMatch(/^[FBW](-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    expect(normalNumber(` ${number.toLowerCase().replaceAll("-", " ")} `)).toBe(number);
  });

  it("reads letters as the digits they look like, and refuses everything else", () => {
    expect(normalNumber("b-OoIi-Ll00-1111")).toBe("B-0011-1100-1111");
    for (const typed of [
      "",
      "B",
      "X-0000-0000-0000",
      "B-0000-0000-000",
      "B-0000-0000-0000-0",
      "B-U000-0000-0000",
    ])
      expect(normalNumber(typed)).toBeNull();
  });
});

describe("the page of a report", () => {
  const portal = "https://portal.example";

  it.each([
    ["https://portal.example/jobcenter/emsland/neue-wege?x=1#y", "/jobcenter/emsland/neue-wege", "emsland"],
    ["/jobcenter/emsland", "/jobcenter/emsland", "emsland"],
    ["/zahlen", "/zahlen", null],
    ["https://woanders.example/jobcenter/emsland", "https://woanders.example/jobcenter/emsland", null],
    ["die Startseite", "die Startseite", null],
    ["", "", null],
  ])("%s is kept as %s", (typed, page, owner) => {
    expect(reportedPage(typed, portal)).toBe(page);
    expect(jobcenterInPage(page)).toBe(owner);
  });

  it("becomes a link only inside the portal", () => {
    expect(["/zahlen", "/"].every(isPathHere)).toBe(true);
    expect(
      [
        reportedPage("//evil.example", portal),
        reportedPage("javascript:alert(1)", portal),
        "/\\evil.example",
        "//evil.example",
      ].some(isPathHere),
    ).toBe(false);
  });
});

it("accepts a message alone, and refuses an incomplete mail address", () => {
  const form = {
    kind: "error",
    page: "",
    message: " Die Nummer ist falsch. ",
    name: "",
    phone: "",
    email: "",
    trap: "",
    formKey: "",
  } as const;
  expect(newReportIssues(form)).toEqual([]);
  for (const message of [" \r\n ", "\u200b\u00ad\u2060"])
    expect(newReportIssues({ ...form, message })).toMatchObject([{ field: "message" }]);
  expect(newReportIssues({ ...form, message: "x".repeat(4001) })).toMatchObject([{ field: "message" }]);
  expect(newReportIssues({ ...form, email: "anna@" })).toMatchObject([{ field: "email" }]);
});

it("closes a barrier only after its answer, and answers nothing twice", () => {
  expect(afterReportStep("close", { kind: "barrier", state: "answered" })).toBe("done");
  expect(() => afterReportStep("close", { kind: "barrier", state: "in_progress" })).toThrow(NotPossibleNow);
  expect(afterReportStep("close", { kind: "error", state: "received" })).toBe("done");
  expect(() => afterReportStep("answer", { kind: "error", state: "answered" })).toThrow(NotPossibleNow);
});
