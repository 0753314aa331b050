// The dates of list pages in the sitemap when a post leaves them.
import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { approvePost } from "@/commands/post/approve-post";
import { saveDraft } from "@/commands/post/save-draft";
import { submitPost } from "@/commands/post/submit-post";
import { unpublishPost } from "@/commands/post/unpublish-post";
import { cast } from "@/commands/testing";
import { db } from "@/db/client";
import {
  aConsent,
  aManuscript,
  aModerator,
  anAktionswoche,
  aPost,
  aPublicPost,
  asActor,
  aSeries,
} from "@/db/factories";
import { loadMasterData } from "@/db/data/load-master-data";
import { consentEvents, posts } from "@/db/schema";
import type { Manuscript } from "@/domain/post/manuscript";
import { type ListPage, listPageChanges } from "./list-page-changes";
import { changed, day, home, now } from "./testing/page-changes";

beforeAll(() => loadMasterData(db));

it("a post that is taken off or withdrawn changes its pages at that moment; one that was never public changes none", async () => {
  const moderator = asActor(await aModerator(db));
  const taken = await aPublicPost(db, {
    kind: "article",
    jobcenterId: await home("vogelsbergkreis"),
    publicFrom: day(4),
    manuscript: { topics: ["beratung"] },
  });
  await unpublishPost(moderator, { postId: taken.post.id, reason: "Der Text ist überholt." });
  const about = await home("bergstrasse");
  const consent = await aConsent(db, { jobcenterId: about });
  await aPublicPost(db, {
    kind: "success_story",
    jobcenterId: about,
    publicFrom: day(4),
    consents: [consent],
  });
  await db.insert(consentEvents).values({ consentId: consent.id, kind: "withdrawn", at: day(12) });
  const planned = await aPost(db, {
    kind: "success_story",
    jobcenterId: await home("odenwaldkreis"),
    state: "approved",
  });
  await db.insert(consentEvents).values({ consentId: planned.consents[0]!.id, kind: "withdrawn" });
  expect(
    await changed(
      ["jobcenter", "vogelsbergkreis"],
      ["topic", "beratung"],
      ["jobcenter", "bergstrasse"],
      ["kind", "success_story"],
      ["jobcenter", "odenwaldkreis"],
    ),
  ).toEqual([now(), now(), "2026-05-12", "2026-05-12", undefined]);
});

it("a topic, a series and a week change when the next text of a public post no longer names them", async () => {
  const { editor, moderator, jobcenterId } = await cast();
  const [week, series] = [await anAktionswoche(db), await aSeries(db, { jobcenterId })];
  const about = {
    topics: ["familie", "digitalisierung"] as Manuscript["topics"],
    seriesId: series.id,
    seriesPart: 1,
    aktionswocheId: week.id,
  };
  const { post, revision } = await aPublicPost(db, {
    kind: "veranstaltung",
    jobcenterId,
    publicFrom: day(4),
    manuscript: about,
  });
  const pages: [ListPage, string][] = [
    ["topic", "familie"],
    ["series", series.slug],
    ["aktionswoche", week.slug],
    ["topic", "digitalisierung"],
  ];
  expect(await changed(...pages)).toEqual(pages.map(() => "2026-05-04"));
  const { version } = await saveDraft(editor, {
    postId: post.id,
    version: revision.version,
    manuscript: aManuscript("veranstaltung", { topics: ["digitalisierung"] }),
  });
  await submitPost(editor, { postId: post.id, version });
  expect(await changed(...pages)).toEqual(pages.map(() => "2026-05-04"));
  await approvePost(moderator, { postId: post.id, version });
  expect(await changed(...pages)).toEqual(pages.map(() => now()));
});

it("a post taken off and planned again changes its pages when it is taken off; a plan that is cancelled changes none", async () => {
  const { moderator } = await cast();
  const jobcenterId = await home("hersfeld-rotenburg");
  const { post, revision } = await aPublicPost(db, { kind: "article", jobcenterId, publicFrom: day(4) });
  await unpublishPost(moderator, { postId: post.id, reason: "Der Text ist überholt." });
  await db
    .update(posts)
    .set({ nextRevisionId: revision.id, nextFrom: new Date(Date.now() + 3_600_000), unpublishedAt: null })
    .where(eq(posts.id, post.id));
  const planned = await aPost(db, {
    kind: "article",
    jobcenterId: await home("hochtaunuskreis"),
    state: "approved",
  });
  await db
    .update(posts)
    .set({ nextRevisionId: planned.revision.id, nextFrom: new Date(Date.now() + 3_600_000) })
    .where(eq(posts.id, planned.post.id));
  await unpublishPost(moderator, { postId: planned.post.id, reason: "Der Text ist überholt." });
  expect(await changed(["jobcenter", "hersfeld-rotenburg"], ["jobcenter", "hochtaunuskreis"])).toEqual([
    now(),
    undefined,
  ]);
});

it("a post that is taken off changes its pages also when it became public by its plan and no job has recorded that yet", async () => {
  const { moderator } = await cast();
  const jobcenterId = await home("marburg-biedenkopf");
  const { post, revision } = await aPost(db, { kind: "article", jobcenterId, state: "approved" });
  await db
    .update(posts)
    .set({ nextRevisionId: revision.id, nextFrom: day(4), firstPublicAt: day(4) })
    .where(eq(posts.id, post.id));
  expect(await changed(["jobcenter", "marburg-biedenkopf"])).toEqual(["2026-05-04"]);
  await unpublishPost(moderator, { postId: post.id, reason: "Der Text ist überholt." });
  expect(await changed(["jobcenter", "marburg-biedenkopf"])).toEqual([now()]);
});

it("a story changes its pages on the day after its consent ends", async () => {
  const jobcenterId = await home("darmstadt-dieburg");
  const consents = [
    await aConsent(db, { jobcenterId }),
    await aConsent(db, { jobcenterId, givenOn: "2026-04-01" }),
  ];
  await aPublicPost(db, { kind: "success_story", jobcenterId, publicFrom: day(4), consents });
  // As if time had passed.
  await db.execute(sql`alter table consents disable trigger consents_frozen`);
  await db.execute(sql`update consents set valid_until = '2026-05-19' where id = ${consents[1]!.id}`);
  await db.execute(sql`alter table consents enable trigger consents_frozen`);
  expect((await listPageChanges()).at("jobcenter", "darmstadt-dieburg")?.toISOString()).toBe(
    "2026-05-19T22:00:00.000Z",
  );
});
