import { addDays } from "date-fns/addDays";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { approvePost } from "@/commands/post/approve-post";
import { actionsOn, cast, publicTitle, refusalOf, submittedPost, type Cast } from "@/commands/testing";
import { db } from "@/db/client";
import { anAdmin } from "@/db/factories";
import { agreements } from "@/db/schema";
import type { Person } from "@/domain/account/role";
import { berlinDay } from "@/domain/date-words";
import { NotAllowed, NotPossibleNow, NotReady } from "@/domain/refusals";
import * as environment from "@/platform/env";
import { recordAgreement } from "./record-agreement";

let people: Cast;
let admin: Person;
beforeEach(async () => {
  await db.delete(agreements);
  people = await cast();
  admin = (await anAdmin(db)).actor;
});
afterEach(() => void vi.restoreAllMocks());

const demand = (version: string | undefined) => {
  const set = environment.env();
  vi.spyOn(environment, "env").mockReturnValue({ ...set, AGREEMENT_VERSION: version });
};
const signed = () => ({ jobcenterId: people.jobcenterId, version: "2026-12", signedOn: "2026-11-30" });
const stored = () => db.select().from(agreements).where(eq(agreements.jobcenterId, people.jobcenterId));

it("stores version and day, and writes one history entry; the same version is recorded once", async () => {
  await recordAgreement(admin, signed());
  expect(await stored()).toMatchObject([
    { version: "2026-12", signedOn: "2026-11-30", recordedBy: admin.accountId },
  ]);
  expect((await actionsOn(people.jobcenterId))[0]).toBe("jobcenter.recordAgreement");
  expect(await refusalOf(recordAgreement(admin, signed()))).toBeInstanceOf(NotPossibleNow);
});

it("refuses everybody but the administration, and a day in the future", async () => {
  for (const who of ["editor", "lead", "moderator"] as const)
    expect(await refusalOf(recordAgreement(people[who], signed()))).toBeInstanceOf(NotAllowed);
  const signedOn = berlinDay(addDays(new Date(), 1));
  expect(await refusalOf(recordAgreement(admin, { ...signed(), signedOn }))).toBeInstanceOf(NotReady);
  expect(await stored()).toEqual([]);
});

it("lets a Jobcenter publish only after it signed the demanded version; without a demand at once (B-009)", async () => {
  const first = await submittedPost(people);
  await approvePost(people.moderator, first);
  const second = await submittedPost(people);
  demand("2026-12");
  await recordAgreement(admin, { ...signed(), version: "2025-01" });
  const refusal = await refusalOf(approvePost(people.moderator, second));
  expect(refusal).toBeInstanceOf(NotPossibleNow);
  expect(refusal).toMatchObject({ notice: expect.stringContaining("Fassung 2026-12") });
  expect(await publicTitle(second.postId)).toBeNull();
  await recordAgreement(admin, signed());
  await approvePost(people.moderator, second);
  expect(await publicTitle(second.postId)).not.toBeNull();
});
