import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { db, portalDb } from "@/db/client";
import { accounts, jobcenters, revisions } from "@/db/schema";
import { publicPictures, publicPosts } from "@/db/schema/public-view";
import { postKinds } from "@/domain/post/kind";
import { manuscriptSchemas } from "@/domain/post/manuscript";
import { revisionStates } from "@/domain/post/workflow";
import {
  aConsent,
  aJobcenter,
  aLead,
  aManuscript,
  aModerator,
  anAdmin,
  anAktionswoche,
  anEditor,
  aPicture,
  aPost,
  aPublicPost,
  aSeries,
  aSession,
} from "./factories";

test("creates Emsland once, and a new account for each call", async () => {
  const emsland = await aJobcenter(db);
  const saalekreis = await aJobcenter(db, { slug: "saalekreis" });
  const [first, second] = [await anEditor(db), await anEditor(db)];
  const lead = await aLead(db, { jobcenterId: saalekreis.id });
  expect([first.jobcenterId, second.jobcenterId, lead.jobcenterId]).toEqual([
    emsland.id,
    emsland.id,
    saalekreis.id,
  ]);
  expect((await aModerator(db)).actor).toMatchObject({ role: "moderator", jobcenterId: null });
  expect((await anAdmin(db)).actor).toMatchObject({ role: "admin", jobcenterId: null });
  expect(await db.$count(jobcenters, eq(jobcenters.slug, "emsland"))).toBe(1);
  expect(await db.$count(accounts, eq(accounts.jobcenterId, emsland.id))).toBe(2);
  expect((await aJobcenter(db, { hasOwnApproval: true })).hasOwnApproval).toBe(true);
});

test.each(postKinds)("creates a post of kind %s in every state", async (kind) => {
  expect(manuscriptSchemas[kind].safeParse(aManuscript(kind)).error).toBeUndefined();
  for (const state of revisionStates) {
    const { post, revision } = await aPost(db, { kind, state });
    const [stored] = await db.select().from(revisions).where(eq(revisions.postId, post.id));
    expect(stored).toMatchObject({ id: revision.id, state, contentHash: revision.contentHash });
  }
});

test.each(postKinds)("shows a public post of kind %s to readers", async (kind) => {
  const { post } = await aPublicPost(db, { kind });
  const [seen] = await portalDb.select().from(publicPosts).where(eq(publicPosts.id, post.id));
  expect(seen).toMatchObject({ kind, slug: post.slug });
});

test("hides a story with a withdrawn consent", async () => {
  const consent = await aConsent(db);
  const { post } = await aPublicPost(db, { kind: "success_story", consents: [consent] });
  expect(await portalDb.$count(publicPosts, eq(publicPosts.id, post.id))).toBe(1);
  await db.execute(`insert into consent_events (consent_id, kind) values ('${consent.id}', 'withdrawn')`);
  expect(await portalDb.$count(publicPosts, eq(publicPosts.id, post.id))).toBe(0);
});

test("creates pictures, weeks, series and sessions inside a transaction", async () => {
  await db.transaction(async (tx) => {
    const picture = await aPicture(tx);
    const week = await anAktionswoche(tx);
    const series = await aSeries(tx);
    const { post } = await aPublicPost(tx, {
      manuscript: {
        leadPicture: {
          mediaId: picture.id,
          altText: picture.altText,
          decorative: false,
          caption: "",
          credit: picture.credit,
        },
        aktionswocheId: week.id,
        seriesId: series.id,
        seriesPart: 1,
      },
    });
    const [seen] = await tx.select().from(publicPosts).where(eq(publicPosts.id, post.id));
    expect(seen).toMatchObject({ aktionswocheId: week.id, seriesId: series.id, seriesPart: 1 });
    expect((await tx.select().from(publicPictures)).map((one) => one.key)).toEqual([picture.key]);
  });
  const session = await aSession(db, await anEditor(db), { token: "known" });
  expect(session).toMatchObject({ token: "known" });
  expect(session.tokenHash).toHaveLength(64);
});
