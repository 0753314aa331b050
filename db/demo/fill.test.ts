import { and, eq, isNotNull, sql } from "drizzle-orm";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { PostView } from "@/components/post/post-view";
import { db, portalDb } from "@/db/client";
import { manuscriptIn } from "@/db/manuscript";
import { protagonistsOf } from "@/db/protagonist-fact";
import { accounts, jobcenters, media, posts, revisions } from "@/db/schema";
import { publicPosts, publicTwins } from "@/db/schema/public-view";
import { adviceOn } from "@/domain/post/advice/advice";
import { postKinds } from "@/domain/post/kind";
import { manuscriptSchemas } from "@/domain/post/manuscript";
import { checkPost } from "@/domain/post/readiness";
import { postPdf } from "@/platform/pdf/post-pdf";
import { stopRenderer } from "@/platform/pdf/renderer";
import { differences, readPdf, wordsOfPage } from "@/platform/pdf/testing";
import { storage } from "@/platform/storage/storage";
import { postPage } from "@/queries/portal/post-page";
import { pictureFileKey } from "@/domain/media/picture";
import { isPassword } from "@/platform/sign-in/password-hash";
import { fillDemo } from "./fill";
import { logins } from "./logins";

const aMinuteInMs = 60_000;
beforeAll(() => fillDemo({ password: "vor-ort-104" }), aMinuteInMs);

test("shows posts of all kinds from all over the country", async () => {
  const all = await portalDb
    .select({ kind: publicPosts.kind, jobcenterId: publicPosts.jobcenterId, content: publicPosts.content })
    .from(publicPosts);
  expect(all.length).toBeGreaterThanOrEqual(48);
  expect(new Set(all.map((one) => one.kind))).toEqual(new Set(postKinds));
  expect(new Set(all.map((one) => one.jobcenterId)).size).toBeGreaterThanOrEqual(20);
  expect(Math.max(...all.map((one) => JSON.stringify(one.content).split(/\s/).length))).toBeGreaterThan(
    1_000,
  );
});

test("every public post is as complete as a post must be to be submitted", async () => {
  const rows = await db
    .select({ revision: revisions, kind: posts.kind })
    .from(revisions)
    .innerJoin(posts, eq(posts.publicRevisionId, revisions.id));
  for (const { revision, kind } of rows) {
    const manuscript = manuscriptIn(kind, revision);
    const shape = manuscriptSchemas[kind].safeParse(manuscript);
    const issues = checkPost(manuscript, await protagonistsOf(db, revision.id))
      .filter((check) => check.id !== "consents")
      .flatMap((check) => check.issues);
    expect({ title: revision.title, shape: shape.success, issues }).toEqual({
      title: revision.title,
      shape: true,
      issues: [],
    });
  }
});

test("the five can sign in with the password, nobody else can", async () => {
  const withPassword = await db.select().from(accounts).where(isNotNull(accounts.passwordHash));
  expect(withPassword.map((one) => one.email).sort()).toEqual(logins.map((one) => one.email).sort());
  for (const one of withPassword) expect(await isPassword(one.passwordHash, "vor-ort-104")).toBe(true);
});

test("every address of an account and a contact leads nowhere", async () => {
  expect(await db.$count(accounts, sql`${accounts.email} not like '%.example'`)).toBe(0);
  expect(
    await db.$count(
      jobcenters,
      sql`${jobcenters.pressContact}->>'email' not like '%.example' or ${jobcenters.pressContact} is null`,
    ),
  ).toBe(0);
});

test("the desks are laid out: a queue, drafts, something planned, taken off and withdrawn", async () => {
  expect(await db.$count(revisions, eq(revisions.state, "submitted"))).toBeGreaterThanOrEqual(6);
  expect(
    await db.$count(revisions, and(eq(revisions.state, "submitted"), isNotNull(revisions.embargoUntil))),
  ).toBe(1);
  expect(await db.$count(revisions, eq(revisions.state, "draft"))).toBeGreaterThanOrEqual(3);
  expect(await db.$count(revisions, eq(revisions.state, "sent_back"))).toBe(1);
  expect(await db.$count(posts, isNotNull(posts.nextFrom))).toBe(1);
  expect(await db.$count(posts, isNotNull(posts.unpublishedAt))).toBe(1);
  const { rows } = await db.execute<{ gone: number }>(sql`
    select count(*)::int as gone from posts p
    where twin_of is null and first_public_at <= now()
      and not exists (select from public_posts v where v.id = p.id)`);
  expect(rows).toEqual([{ gone: 2 }]);
});

test("versions in Leichte Sprache are current, out of date and half written", async () => {
  const twins = await portalDb.select().from(publicTwins);
  expect(twins.filter(({ isStale }) => isStale)).toHaveLength(1);
  expect(twins).toHaveLength(4);
  expect(twins.some(({ leichteSprache }) => !leichteSprache.isTested)).toBe(true);
  const rows = await db
    .select({ revision: revisions, kind: posts.kind })
    .from(revisions)
    .innerJoin(posts, eq(posts.id, revisions.postId))
    .where(isNotNull(posts.twinOf));
  expect(rows.map(({ revision }) => revision.state).sort()).toEqual([
    "approved",
    "approved",
    "approved",
    "approved",
    "draft",
  ]);
  const advice = rows
    .filter(({ revision }) => revision.state === "approved")
    .flatMap(({ revision, kind }) => adviceOn(manuscriptIn(kind, revision)));
  expect(advice.map(({ what, where }) => `${what} ${where}`)).toEqual([]);
});

test("every picture has its files", async () => {
  for (const picture of await db.select().from(media)) {
    expect(await storage().exists(pictureFileKey(picture.key, 320, "avif"))).toBe(true);
  }
});

test("the PDF of the longest post of each kind says what its page says", async () => {
  const listed = await portalDb
    .select({
      kind: publicPosts.kind,
      slug: publicPosts.slug,
      home: jobcenters.slug,
      content: publicPosts.content,
    })
    .from(publicPosts)
    .innerJoin(jobcenters, eq(jobcenters.id, publicPosts.jobcenterId))
    .where(sql`'pdf' = any(${publicPosts.channels})`);
  const length = (post: (typeof listed)[number]) => JSON.stringify(post.content).length;
  for (const kind of postKinds) {
    const [longest] = listed
      .filter((post) => post.kind === kind)
      .sort((one, other) => length(other) - length(one));
    const shown = (await postPage(longest!.home, longest!.slug))!;
    const { pages } = await readPdf(await postPdf(shown));
    const { onlyInPdf, onlyOnPage } = differences(
      pages,
      shown.address!,
      wordsOfPage(renderToStaticMarkup(createElement(PostView, { shown }))),
    );
    expect({ kind, onlyOnPage, more: onlyInPdf.replace(/Herausgeber.*/s, "").length < 120 }).toEqual({
      kind,
      onlyOnPage: [],
      more: true,
    });
  }
  await stopRenderer();
});

test("a filled database is left as it is", async () => {
  const before = await db.$count(posts);
  await fillDemo({ password: "another-one" });
  expect(await db.$count(posts)).toBe(before);
});
