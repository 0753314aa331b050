import { eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { showPostAgain } from "@/commands/post/show-post-again";
import { actionsOn, edition } from "@/commands/testing";
import { aHiddenStory, aWithdrawal } from "@/commands/testing/withdrawal";
import { db, portalDb } from "@/db/client";
import { aModerator, aPublicPost, aPublicTwin } from "@/db/factories";
import { postHidings, reports } from "@/db/schema";
import { publicList } from "@/db/schema/public-view";
import { isGone } from "@/queries/portal/post-address";
import { reportReceipt } from "@/queries/portal/report-receipt";

const listed = (id: string) => portalDb.$count(publicList, eq(publicList.id, id));
const path = (address: string) => new URL(address).pathname;

it("hides a post named by its address at once, with its pictures, lists and feeds, and tells the person so", async () => {
  const before = await edition();
  const { post, report, hidings, seen, address } = await aHiddenStory();
  expect(await seen()).toEqual([0, 0]);
  expect(await listed(post.id)).toBe(0);
  expect(await isGone(path(address))).toBe(true);
  expect(await edition()).toBeGreaterThan(before);
  expect(hidings[0]!.until.getTime() - hidings[0]!.hiddenAt.getTime()).toBe(72 * 3_600_000);
  expect(report).toMatchObject({ jobcenterId: post.jobcenterId, page: path(address), state: "received" });
  expect((await reportReceipt(report.number))!.hiddenUntil).toEqual(hidings[0]!.until);
  expect(await actionsOn(post.id)).toContain("post.hide");
  const gone = await portalDb.execute(sql`select id from gone_posts(null) where id = ${post.id}`);
  expect(gone.rows).toHaveLength(1);
});

it("hides the version in Leichte Sprache with its original", async () => {
  const original = await aPublicPost(db, { kind: "success_story" });
  const twin = await aPublicTwin(db, original, {});
  await aWithdrawal(`/jobcenter/emsland/${original.post.slug}/leichte-sprache`);
  const { rows } = await portalDb.execute(sql`select id from public_twins where id = ${twin.post.id}`);
  expect(rows).toEqual([]);
});

it("shows the post again when 72 hours have passed and nobody has decided", async () => {
  const { post, report, seen } = await aHiddenStory();
  await db.transaction(async (tx) => {
    await tx.execute("alter table post_hidings disable trigger post_hidings_end");
    await tx
      .update(postHidings)
      .set({ hiddenAt: sql`hidden_at - interval '73 hours'`, until: sql`until - interval '73 hours'` })
      .where(eq(postHidings.reportId, report.id));
    await tx.execute("alter table post_hidings enable trigger post_hidings_end");
  });
  expect([await seen(), await listed(post.id)]).toEqual([[1, 1], 1]);
});

it("hides nothing when it is not clear which post is meant, and still stores the report", async () => {
  const { report, hidings } = await aWithdrawal("Ich will das alles nicht mehr.", {
    name: "Niemand Bekannt",
  });
  expect(hidings).toEqual([]);
  expect((await reportReceipt(report.number))!.hiddenUntil).toBeNull();
});

it("hides no post of which nobody is shown", async () => {
  const { post } = await aPublicPost(db, { kind: "article" });
  expect((await aWithdrawal(`/jobcenter/emsland/${post.slug}`)).hidings).toEqual([]);
});

it("hides no more posts for one connection than a person can have, but stores every report", async () => {
  const from = "192.0.2.77";
  const hidden: number[] = [];
  for (let index = 0; index < 5; index += 1) {
    const { post } = await aPublicPost(db, { kind: "success_story" });
    hidden.push((await aWithdrawal(`/jobcenter/emsland/${post.slug}`, { from })).hidings.length);
  }
  expect(hidden).toEqual([1, 1, 1, 0, 0]);
});

it("does not hide a post a second time that a person has shown again", async () => {
  const { address, hidings } = await aHiddenStory();
  await showPostAgain((await aModerator(db)).actor, { hidingId: hidings[0]!.id, because: "Verwechslung" });
  expect((await aWithdrawal(address)).hidings).toEqual([]);
});

it("cannot be lengthened, reopened or deleted in the database", async () => {
  const { hidings, report } = await aHiddenStory();
  const one = eq(postHidings.id, hidings[0]!.id);
  await expect(
    db
      .update(postHidings)
      .set({ until: sql`until + interval '1 hour'` })
      .where(one),
  ).rejects.toThrow();
  await expect(db.delete(postHidings).where(one)).rejects.toThrow();
  await expect(
    db
      .insert(postHidings)
      .values({ postId: hidings[0]!.postId, reportId: report.id, until: sql`now() + interval '73 hours'` }),
  ).rejects.toThrow();
  expect(await db.$count(reports, eq(reports.id, report.id))).toBe(1);
});
