import { addDays } from "date-fns/addDays";
import { beforeAll, describe, expect, it } from "vitest";
import { eraseWithdrawnPerson } from "@/commands/consent/erase-withdrawn-person";
import { db } from "@/db/client";
import { aConsent, aJobcenter, anAccount, aPost, aPublicPost, aRemovalTask, aReport } from "@/db/factories";
import { mails, postHidings } from "@/db/schema";
import { type Person, theClock } from "@/domain/account/role";
import { berlinDay } from "@/domain/date-words";
import { dataProtection } from "./data-protection";
import { retentionState } from "./retention-state";

const inDays = (days: number) => berlinDay(addDays(new Date(), days));
const ago = (seconds: number) => new Date(Date.now() - seconds * 1000);

let own: Person;
let central: Person;
let jobcenterId: string;
beforeAll(async () => {
  jobcenterId = (await aJobcenter(db, { slug: "emsland" })).id;
  own = (await anAccount(db, "datenschutz", { jobcenterId })).actor;
  central = (await anAccount(db, "datenschutz")).actor;
});

const ofEmsland = async () => (await dataProtection(own))!.all;

/** A reported withdrawal that was received and carried out so many seconds ago. */
const carriedOut = (receivedAgo: number, doneAgo: number) =>
  aReport(db, {
    jobcenterId,
    kind: "withdrawal",
    state: "done",
    outcome: "carried_out",
    receivedAt: ago(receivedAgo),
    doneAt: ago(doneAgo),
  });

describe("the state of the consents (F-007)", () => {
  it("counts each consent once, by its state and its last day in Germany", async () => {
    const givenOn = inDays(-400);
    for (const validUntil of [inDays(29), inDays(0), inDays(30), inDays(89), inDays(90), inDays(-1)])
      await aConsent(db, { jobcenterId, givenOn, validUntil });
    await aConsent(db, { jobcenterId, events: ["given", "withdrawn"] });
    await aConsent(db, { jobcenterId, evidenceKey: null, evidenceSha256: null, evidenceType: null });
    await aConsent(db, { jobcenterId, givenOn: inDays(-1), validUntil: inDays(400) });
    await aConsent(db, { jobcenterId: (await aJobcenter(db, { slug: "saalekreis" })).id });
    expect(await ofEmsland()).toMatchObject({
      valid: 1,
      endsIn30: 2,
      endsIn60: 1,
      endsIn90: 1,
      expired: 1,
      withdrawn: 1,
      incomplete: 1,
      waiting: 1,
    });
    expect((await dataProtection(central))!.all).toMatchObject({ valid: 2, withdrawn: 1 });
  });

  it("tells the longest time until a reported withdrawal was gone; what was hidden was gone at once", async () => {
    expect(await ofEmsland()).toMatchObject({ openWithdrawals: 0, longestTakedownInSeconds: null });
    const hidden = await carriedOut(7200, 30);
    const { post } = await aPublicPost(db, { jobcenterId });
    await db
      .insert(postHidings)
      .values({
        postId: post.id,
        reportId: hidden.id,
        hiddenAt: ago(7199),
        until: ago(-3600),
        endedAt: hidden.doneAt,
        endedBecause: "Der Widerruf ist vollzogen.",
      });
    expect((await ofEmsland()).longestTakedownInSeconds).toBeLessThanOrEqual(60);
    await carriedOut(900, 300);
    await aReport(db, { jobcenterId, kind: "withdrawal" });
    await aReport(db, { kind: "withdrawal" });
    expect(await ofEmsland()).toMatchObject({ openWithdrawals: 1, longestTakedownInSeconds: 600 });
    expect((await dataProtection(central))!.all.openWithdrawals).toBe(2);
  });

  it("has a row for each Jobcenter the actor looks after, the most urgent first", async () => {
    expect((await dataProtection(own))!.jobcenters.map(({ id }) => id)).toEqual([jobcenterId]);
    await aJobcenter(db, { slug: "ammerland" });
    const ofAll = (await dataProtection(central))!.jobcenters;
    expect(ofAll[0]!.id).toBe(jobcenterId);
    // Those without any consent come last, although their name comes first.
    expect(ofAll.at(-1)!.valid + ofAll.at(-1)!.withdrawn).toBe(0);
    expect(await dataProtection((await anAccount(db, "editor")).actor)).toBeNull();
  });
});

it("names what should have been erased long ago (B-055)", async () => {
  const overdue = async () => {
    const late = (await retentionState(central)).filter((row) => (row.overdue ?? 0) > 0);
    return late.map(({ check, overdue: count }) => [check, count]);
  };
  expect(await overdue()).toEqual([]);
  const { id: accountId } = await anAccount(db, "editor");
  const days = (count: number) => ago(count * 86_400);
  await db.insert(mails).values({ accountId, letter: "post_approved", sentAt: days(91) });
  await aReport(db, { kind: "error", state: "done", doneAt: days(91) });
  await aReport(db, { kind: "error", state: "done", doneAt: days(89) });
  await aConsent(db, { jobcenterId, events: ["given", "withdrawn"], createdAt: days(31) });
  await anAccount(db, "editor", { createdAt: days(370), leavingToldAt: days(31) });
  await anAccount(db, "editor", { createdAt: days(370), leavingToldAt: days(29) });
  await aPost(db, { at: days(370) });
  const gone = await aConsent(db, { jobcenterId, events: ["given", "withdrawn"] });
  await eraseWithdrawnPerson(theClock, { personId: gone.personId, because: "request" });
  await aRemovalTask(db, { consentId: gone.id, dueOn: inDays(-3) });
  expect(await overdue()).toEqual([
    ["mails", 1],
    ["accounts", 1],
    ["drafts", 1],
    ["evidence", 1],
    ["content", 1],
    ["uses", 1],
    ["error", 1],
  ]);
  expect(await retentionState((await anAccount(db, "editor")).actor)).toEqual([]);
});
