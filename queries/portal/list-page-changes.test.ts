// The moments in the sitemap: true for what readers see, silent about everything else.
import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { editJobcenter } from "@/commands/jobcenter/edit-jobcenter";
import { approvePost } from "@/commands/post/approve-post";
import { leaveHosting } from "@/commands/post/leave-hosting";
import { removeHost } from "@/commands/post/remove-host";
import { saveDraft } from "@/commands/post/save-draft";
import { submitPost } from "@/commands/post/submit-post";
import { unpublishPost } from "@/commands/post/unpublish-post";
import { cast } from "@/commands/testing";
import { db, portalDb } from "@/db/client";
import {
  aConsent,
  aFigure,
  aJobcenter,
  aLead,
  aManuscript,
  aModerator,
  anAktionswoche,
  anEditor,
  aPost,
  aPublicPost,
  asActor,
  aSeries,
} from "@/db/factories";
import { loadMasterData } from "@/db/data/load-master-data";
import { profileIn } from "@/db/profile";
import { consentEvents, jobcenters, postHosts, posts } from "@/db/schema";
import type { Manuscript } from "@/domain/post/manuscript";
import { newest, type ListPage, listPageChanges } from "./list-page-changes";

beforeAll(() => loadMasterData(db));

const day = (date: number) => new Date(Date.UTC(2026, 4, date, 10));
const changed = async (...pages: [ListPage, string][]) => {
  const { at } = await listPageChanges();
  return pages.map(([page, key]) => at(page, key)?.toISOString().slice(0, 10));
};
/** A Jobcenter that no other test touches. */
const home = async (slug: string) => (await aJobcenter(db, { slug })).id;
const now = () => new Date().toISOString().slice(0, 10);

it("every page that gathers a post changes when it appears, and no other", async () => {
  const jobcenterId = await home("fulda");
  const [week, series] = [await anAktionswoche(db), await aSeries(db)];
  const pages: [ListPage, string][] = [
    ["jobcenter", "fulda"],
    ["land", "Hessen"],
    ["topic", "jugend"],
    ["series", series.slug],
    ["aktionswoche", week.slug],
    ["kind", "project"],
    ["portal", "posts"],
    ["jobcenter", "leer"],
    ["topic", "gesundheit"],
  ];
  await aPublicPost(db, {
    kind: "project",
    jobcenterId,
    publicFrom: day(4),
    manuscript: { topics: ["jugend"], seriesId: series.id, seriesPart: 1, aktionswocheId: week.id },
  });
  const first = [...pages.slice(0, 7).map(() => "2026-05-04"), undefined, undefined];
  expect(await changed(...pages)).toEqual(first);
  await aPost(db, { kind: "project", jobcenterId, state: "approved" });
  await aPublicPost(db, { kind: "project", jobcenterId, publicFrom: new Date(Date.now() + 3_600_000) });
  expect(await changed(...pages)).toEqual(first);
  await aPublicPost(db, { kind: "project", jobcenterId, publicFrom: day(9) });
  expect(await changed(["jobcenter", "fulda"], ["kind", "project"], ["topic", "jugend"])).toEqual([
    "2026-05-09",
    "2026-05-09",
    "2026-05-04",
  ]);
});

it("a post that went changed its pages when it went: taken off or withdrawn; and one that never appeared changed nothing", async () => {
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

it("a co-host's page changes when it joins, a Jobcenter's when it edits it or a value of it is published", async () => {
  const guest = await home("borken");
  const { post } = await aPublicPost(db, {
    kind: "veranstaltung",
    jobcenterId: await home("bautzen"),
    publicFrom: day(4),
  });
  await db.insert(postHosts).values([
    { postId: post.id, jobcenterId: guest, acceptedAt: day(6) },
    { postId: post.id, jobcenterId: await home("coesfeld") },
  ]);
  expect(await changed(["jobcenter", "bautzen"], ["jobcenter", "borken"], ["jobcenter", "coesfeld"])).toEqual(
    ["2026-05-04", "2026-05-06", undefined],
  );

  const [coesfeld] = await db.select().from(jobcenters).where(eq(jobcenters.slug, "coesfeld"));
  await editJobcenter(asActor(await aLead(db, { jobcenterId: coesfeld!.id })), {
    jobcenterId: coesfeld!.id,
    version: coesfeld!.profileVersion,
    profile: { ...profileIn(coesfeld!, []), introduction: "Wir beraten in elf Rathäusern." },
  });
  await aFigure(db, { jobcenterId: await home("guetersloh"), createdAt: day(7) });
  expect(await changed(["jobcenter", "coesfeld"], ["jobcenter", "guetersloh"])).toEqual([
    now(),
    "2026-05-07",
  ]);
});

it("a page that a post left changed when it left: a topic, a series and a week its next text no longer names, though the post is still there", async () => {
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

it("a post taken off and planned anew changed its pages when it went, and a plan that never came true changed none", async () => {
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

it("a post changed its pages when it was taken off, also when its plan came true a moment ago and no clock has written that down", async () => {
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

it("a story changed its pages on the day after the last one of its consent", async () => {
  const jobcenterId = await home("darmstadt-dieburg");
  const consents = [
    await aConsent(db, { jobcenterId }),
    await aConsent(db, { jobcenterId, givenOn: "2026-04-01" }),
  ];
  await aPublicPost(db, { kind: "success_story", jobcenterId, publicFrom: day(4), consents });
  // Time passes.
  await db.execute(sql`alter table consents disable trigger consents_frozen`);
  await db.execute(sql`update consents set valid_until = '2026-05-19' where id = ${consents[1]!.id}`);
  await db.execute(sql`alter table consents enable trigger consents_frozen`);
  expect((await listPageChanges()).at("jobcenter", "darmstadt-dieburg")?.toISOString()).toBe(
    "2026-05-19T22:00:00.000Z",
  );
});

it.each(["leaves", "is removed"])(
  "a co-host that %s changes its page, that of the home and the programme; one that was only invited changes nothing",
  async (how) => {
    const [week, guest, invited] = [
      await anAktionswoche(db),
      how === "leaves" ? "leer" : "peine",
      how === "leaves" ? "verden" : "rotenburg-wuemme",
    ];
    const jobcenterId = await home(how === "leaves" ? "ammerland" : "aurich");
    const { post } = await aPublicPost(db, {
      kind: "veranstaltung",
      jobcenterId,
      publicFrom: day(4),
      manuscript: { aktionswocheId: week.id },
    });
    await db.insert(postHosts).values([
      { postId: post.id, jobcenterId: await home(guest), acceptedAt: day(6) },
      { postId: post.id, jobcenterId: await home(invited) },
    ]);
    const pages: [ListPage, string][] = [
      ["jobcenter", guest],
      ["jobcenter", how === "leaves" ? "ammerland" : "aurich"],
      ["aktionswoche", week.slug],
      ["jobcenter", invited],
    ];
    expect(await changed(...pages)).toEqual(["2026-05-06", "2026-05-04", "2026-05-04", undefined]);
    const people = {
      guest: asActor(await anEditor(db, { jobcenterId: await home(guest) })),
      home: asActor(await anEditor(db, { jobcenterId })),
    };
    await removeHost(people.home, { postId: post.id, jobcenterId: await home(invited) });
    expect(await changed(...pages)).toEqual(["2026-05-06", "2026-05-04", "2026-05-04", undefined]);
    await (how === "leaves"
      ? leaveHosting(people.guest, { postId: post.id })
      : removeHost(people.home, { postId: post.id, jobcenterId: await home(guest) }));
    expect(await changed(...pages)).toEqual([now(), now(), now(), undefined]);
  },
);

it("readers ask one question and learn of no single post", async () => {
  const { rows } = await portalDb.execute(sql`select * from list_page_changes() limit 1`);
  expect(Object.keys(rows[0]!)).toEqual(["page", "key", "changed_at"]);
  expect([newest([undefined, day(2), day(3), day(1)]), newest([undefined])]).toEqual([day(3), undefined]);
});
