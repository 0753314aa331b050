import { beforeEach, expect, it } from "vitest";
import { refusalOf, type Cast, actionsOn } from "@/commands/testing";
import { reportCast, storedReport } from "@/commands/testing/report";
import { db } from "@/db/client";
import { aReport } from "@/db/factories";
import { NotAllowed } from "@/domain/refusals";
import { takeReport } from "./take-report";

let people: Cast;

beforeEach(async () => {
  people = await reportCast();
});

it("says that somebody works on the report, and writes one history entry", async () => {
  const { id } = await aReport(db, { jobcenterId: people.jobcenterId });
  await takeReport(people.editor, { reportId: id });
  expect(await storedReport(id)).toMatchObject({ state: "in_progress", handledBy: people.editor.accountId });
  expect(await actionsOn(id)).toEqual(["report.take"]);
});

it("refuses another Jobcenter, and a report that does not exist", async () => {
  const { id } = await aReport(db, { jobcenterId: people.jobcenterId });
  for (const attempt of [
    () => takeReport(people.outsider, { reportId: id }),
    () => takeReport(people.lead, { reportId: crypto.randomUUID() }),
  ])
    expect(await refusalOf(attempt())).toBeInstanceOf(NotAllowed);
});
