import { eq, sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, it } from "vitest";
import { actionsOn, cast, lettersTo, refusalOf } from "@/commands/testing";
import { composed } from "@/commands/testing/report";
import { aPublicStory, loseEvents } from "@/commands/testing/consent";
import {
  aPortalDouble,
  checksOf,
  later,
  noConsentAndNoProof,
  type PortalDouble,
  withdrawnStory,
} from "@/commands/testing/takedown";
import { db } from "@/db/client";
import { aConsent, aLead, aModerator, aPublicPost } from "@/db/factories";
import { consents, media, takedownChecks } from "@/db/schema";
import { theClock } from "@/domain/account/role";
import { countOf } from "@/domain/consent/takedown";
import { NotAllowed } from "@/domain/refusals";
import { frontDoor } from "@/platform/front-door";
import { publicPosts } from "@/db/schema/public-view";
import { checkTakedowns } from "./check-takedowns";
import { narrowConsent } from "./narrow-consent";
import { replayWithdrawals } from "./replay-withdrawals";

let portal: PortalDouble;
let answers: PortalDouble["answers"];
let asked: PortalDouble["asked"];

beforeEach(async () => {
  await noConsentAndNoProof();
  portal = await aPortalDouble();
  ({ answers, asked } = portal);
});

afterEach(() => portal.close());

const check = () => checkTakedowns(theClock, frontDoor(portal.base));

it("proves a withdrawal after a minute, a day and a week, with numbers and without a name (B-034)", async () => {
  const { consentId, post } = await withdrawnStory();
  expect(await check()).toEqual({ proven: 0, failed: 0 });
  for (const [index, minutes] of [1, 24 * 60, 7 * 24 * 60].entries()) {
    await later(minutes);
    expect(await check()).toEqual({ proven: 1, failed: 0 });
    expect((await checksOf(consentId)).filter(({ doneAt }) => doneAt)).toHaveLength(index + 1);
  }
  expect(asked).toContain(`/jobcenter/emsland/${post.slug}`);
  expect(asked).toContain(`/jobcenter/emsland/${post.slug}/leichte-sprache`);
  expect(asked).toContain("/feed.json");
  expect(asked.some((path) => path.startsWith("/bilder/"))).toBe(true);
  const [first] = await checksOf(consentId);
  expect(countOf(first!.result!, "gone")).toBeGreaterThan(10);
  expect(countOf(first!.result!, "clear")).toBeGreaterThan(10);
  expect(JSON.stringify(await checksOf(consentId))).not.toMatch(/Samir|jobcenter\//);
  expect((await actionsOn(consentId)).filter((action) => action === "consent.takedownProven")).toHaveLength(
    3,
  );
  expect(asked.join(" ").toLowerCase()).not.toMatch(/[?&].*(samir|beispiel)/);
});

it("raises an alarm when a stale page still answers, and tries again until it is gone", async () => {
  const { consentId, post, actor } = await withdrawnStory();
  const lead = await aLead(db);
  const moderator = await aModerator(db);
  const address = `/jobcenter/emsland/${post.slug}`;
  answers[address] = [200, "<p>Samir Beispiel</p>"];
  await later(1);
  expect(await check()).toEqual({ proven: 0, failed: 1 });
  const [first] = await checksOf(consentId);
  expect(first).toMatchObject({
    doneAt: null,
    failedAt: expect.any(Date),
    result: { failures: [{ kind: "post", postId: post.id, finding: "readable" }] },
  });
  for (const id of [actor.accountId, lead.id, moderator.id])
    expect(await lettersTo(id)).toContain("takedown_failed");
  const { letter } = (await composed("takedown_failed"))!;
  expect(JSON.stringify(letter)).not.toContain("Samir");

  expect(await check()).toEqual({ proven: 0, failed: 0 });
  await later(1);
  expect(await check()).toEqual({ proven: 0, failed: 1 });
  expect((await lettersTo(lead.id)).filter((name) => name === "takedown_failed")).toHaveLength(1);
  delete answers[address];
  await later(60);
  expect(await check()).toEqual({ proven: 1, failed: 0 });
  expect(await actionsOn(consentId)).toContain("consent.takedownFailed");
});

it.each([
  ["the name on a page of many posts", "/", [200, "<b>S&#97;mir&nbsp;Beispiel</b> erzählt"], "named"],
  ["no answer that can be used", "/feed.json", [503], "unanswered"],
  ["a redirect where nothing may be", "picture", [302], "readable"],
] as const)("finds %s", async (_, where, answer, finding) => {
  const { consentId } = await withdrawnStory();
  const [picture] = await db
    .select()
    .from(media)
    .orderBy(sql`${media.createdAt} desc`);
  const path = where === "picture" ? `/bilder/${picture!.key}/${picture!.widths[0]}.jpg` : where;
  answers[path] = [...answer];
  await later(1);
  await check();
  expect((await checksOf(consentId))[0]?.result?.failures).toMatchObject([{ finding }]);
});

it("finds a path in a feed, a key of a picture, and a line that a calendar broke", async () => {
  const { consentId, post } = await withdrawnStory();
  const [picture] = await db
    .select()
    .from(media)
    .orderBy(sql`${media.createdAt} desc`);
  answers["/feed.json"] = [200, `{"url":"http://x/jobcenter/emsland/${post.slug}"}`];
  answers["/presse"] = [200, `/jobcenter/emsland/${post.slug}-zwei`];
  answers["/sitemap.xml"] = [200, picture!.key];
  answers["/kalender.ics"] = [200, "SUMMARY:Samir Bei\r\n spiel"];
  await later(1);
  await check();
  const found = (await checksOf(consentId))[0]!.result!.failures;
  expect(found.map(({ kind }) => kind).toSorted()).toEqual(["calendar", "feed", "sitemap"]);
});

it("lets a post be read that shows the person no more, or under a new consent", async () => {
  const { consentId } = await withdrawnStory();
  const [{ personId, jobcenterId } = { personId: "", jobcenterId: "" }] = await db
    .select()
    .from(consents)
    .where(eq(consents.id, consentId));
  const renewed = await aConsent(db, { personId, jobcenterId });
  const { post } = await aPublicPost(db, { kind: "success_story", jobcenterId, consents: [renewed] });
  expect(await db.$count(publicPosts, eq(publicPosts.id, post.id))).toBe(1);
  answers[`/jobcenter/emsland/${post.slug}`] = [200, "Samir Beispiel"];
  answers["/"] = [200, `Samir Beispiel, /jobcenter/emsland/${post.slug}`];
  await later(1);
  expect(await check()).toEqual({ proven: 1, failed: 0 });
});

it("lets the name be read while somebody else with the same name agreed to it", async () => {
  const { consentId } = await withdrawnStory();
  answers["/"] = [200, "Samir Beispiel"];
  const namesake = await aConsent(db);
  await later(1);
  expect(await check()).toEqual({ proven: 1, failed: 0 });
  expect((await checksOf(consentId))[0]?.doneAt).not.toBeNull();
  expect(namesake.publicName).toBe("Samir Beispiel");
});

it("asks for the outputs of the channels that were closed, after a narrowing", async () => {
  const { consentId, actor, post } = await aPublicStory();
  await narrowConsent(actor, { consentId, closes: ["pdf"], receivedVia: "mail" });
  await later(1);
  answers[`/jobcenter/emsland/${post.slug}/pdf`] = [200];
  expect(await check()).toEqual({ proven: 0, failed: 1 });
  expect(asked).toEqual([`/jobcenter/emsland/${post.slug}/pdf`]);
  answers[`/jobcenter/emsland/${post.slug}/pdf`] = [404];
  await later(60);
  expect(await check()).toEqual({ proven: 1, failed: 0 });
});

it("begins anew for a withdrawal that a restore repeats", async () => {
  const { consentId } = await withdrawnStory();
  await later(60);
  await loseEvents("withdrawn");
  await replayWithdrawals(theClock);
  const checks = await db.select().from(takedownChecks);
  expect(checks.every(({ dueAt }) => dueAt > new Date())).toBe(true);
  expect(await checksOf(consentId)).toHaveLength(3);
});

it("refuses everybody but the clock", async () => {
  const { editor } = await cast();
  expect(await refusalOf(checkTakedowns(editor))).toBeInstanceOf(NotAllowed);
});
