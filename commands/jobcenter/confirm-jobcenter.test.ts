import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { cast, refusalOf, edition, type Cast, actionsOn } from "@/commands/testing";
import { db } from "@/db/client";
import { jobcenterUpkeep, jobcenters } from "@/db/schema";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { confirmJobcenter } from "./confirm-jobcenter";

let people: Cast;
let version: number;

beforeEach(async () => {
  await db.delete(jobcenterUpkeep);
  people = await cast();
  const [row] = await db.select().from(jobcenters).where(eq(jobcenters.id, people.jobcenterId));
  version = row!.profileVersion;
});

const confirmedAt = async () =>
  (await db.select().from(jobcenterUpkeep).where(eq(jobcenterUpkeep.jobcenterId, people.jobcenterId)))[0]
    ?.confirmedAt ?? null;

it("stores the moment, writes one history entry, leaves the edition alone, and refuses another version", async () => {
  const before = await edition();
  await confirmJobcenter(people.lead, { jobcenterId: people.jobcenterId, version });
  expect([await confirmedAt(), await edition(), (await actionsOn(people.jobcenterId))[0]]).toEqual([
    expect.any(Date),
    before,
    "jobcenter.confirm",
  ]);
  expect(
    await refusalOf(confirmJobcenter(people.lead, { jobcenterId: people.jobcenterId, version: version - 1 })),
  ).toBeInstanceOf(NotPossibleNow);
});

it.each(["editor", "outsider", "moderator"] as const)("refuses a %s", async (who) => {
  expect(
    await refusalOf(confirmJobcenter(people[who], { jobcenterId: people.jobcenterId, version })),
  ).toBeInstanceOf(NotAllowed);
  expect(await confirmedAt()).toBeNull();
});
