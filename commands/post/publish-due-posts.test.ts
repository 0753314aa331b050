import { eq, sql } from "drizzle-orm";
import { describe, expect, it, beforeAll } from "vitest";
import {
  cast,
  refusalOf,
  publicTitle,
  stored,
  type Cast,
  actionsOn,
  submittedPost,
  submittedAgain,
} from "@/commands/testing";
import { db } from "@/db/client";
import { aPublicPost } from "@/db/factories";
import { consentEvents, posts } from "@/db/schema";
import { theClock } from "@/domain/account/role";
import { NotAllowed, NotReady } from "@/domain/refusals";
import { approvePost } from "./approve-post";
import { publishDuePosts } from "./publish-due-posts";

let people: Cast;

beforeAll(async () => {
  people = await cast();
});

const inAnHour = () => new Date(Date.now() + 3_600_000);
/** Moves the planned moment of a post into the past, by the clock of the database. */
const letItBeTime = (postId: string) =>
  db
    .update(posts)
    .set({ nextFrom: sql`now() - interval '1 second'`, firstPublicAt: sql`now() - interval '1 second'` })
    .where(eq(posts.id, postId));

describe("a planned post", () => {
  it("is public from its moment on, whether the job has run or not", async () => {
    const { postId, version, revision } = await submittedPost(people);
    await approvePost(people.moderator, { postId, version, publishAt: inAnHour() });
    expect(await publicTitle(postId)).toBeNull();
    await letItBeTime(postId);
    expect(await publicTitle(postId)).toBe(revision.title);
  });

  it("is marked as published once by two jobs at the same moment", async () => {
    const { postId, version } = await submittedPost(people);
    await approvePost(people.moderator, { postId, version, publishAt: inAnHour() });
    await letItBeTime(postId);
    await Promise.all([publishDuePosts(theClock), publishDuePosts(theClock)]);
    expect(await actionsOn(postId)).toEqual(["post.publish", "post.approve"]);
    expect((await stored(postId)).post.nextRevisionId).toBeNull();
  });

  it("leaves the public revision in place until then", async () => {
    const { post, revision } = await aPublicPost(db, { jobcenterId: people.jobcenterId });
    await approvePost(people.moderator, {
      ...(await submittedAgain(people, post.id, revision.version, "Morgen neu")),
      publishAt: inAnHour(),
    });
    expect(await publicTitle(post.id)).toBe(revision.title);
  });

  it("gets the address of its new title only then", async () => {
    const { post, revision } = await aPublicPost(db, {
      jobcenterId: people.jobcenterId,
      manuscript: { title: "Alles beim Alten" },
    });
    const changed = await submittedAgain(people, post.id, revision.version, "Neue Leitung ab Montag");
    await approvePost(people.moderator, { ...changed, publishAt: inAnHour() });
    const answer = async () =>
      (
        await db.execute(
          sql`select answer, slug from post_address(${people.jobcenter.slug}, 'neue-leitung-ab-montag')`,
        )
      ).rows;
    expect([(await stored(post.id)).post.slug, await answer()]).toEqual([post.slug, []]);
    await letItBeTime(post.id);
    await publishDuePosts(theClock);
    expect(await answer()).toEqual([{ answer: "public", slug: "neue-leitung-ab-montag" }]);
  });

  it("is published before the next plan replaces it, even when no job has run", async () => {
    const { postId, version, revision } = await submittedPost(people);
    await approvePost(people.moderator, { postId, version, publishAt: inAnHour() });
    await letItBeTime(postId);
    await approvePost(people.moderator, {
      ...(await submittedAgain(people, postId, version, "Noch später")),
      publishAt: inAnHour(),
    });
    expect(await publicTitle(postId)).toBe(revision.title);
    expect(await actionsOn(postId)).toContain("post.publish");
  });

  it("is dropped with a history entry when a consent ended before", async () => {
    const post = await submittedPost(people, { kind: "success_story" });
    await approvePost(people.moderator, { ...post, publishAt: inAnHour() });
    await db.insert(consentEvents).values({ consentId: post.consents[0]!.id, kind: "withdrawn" });
    await letItBeTime(post.postId);
    await publishDuePosts(theClock);
    expect(await publicTitle(post.postId)).toBeNull();
    expect((await actionsOn(post.postId))[0]).toBe("post.publishRefused");
  });

  it("cannot be planned for the past", async () => {
    const post = await submittedPost(people);
    const refusal = await refusalOf(
      approvePost(people.moderator, { ...post, publishAt: new Date(Date.now() - 60_000) }),
    );
    expect((refusal as NotReady).issues[0]?.field).toBe("publishAt");
  });

  it("is never public before the end of its embargo", async () => {
    const embargo = inAnHour();
    const { postId, version } = await submittedPost(people, {
      manuscript: { embargoUntil: embargo.toISOString() },
    });
    const { publicFrom } = await approvePost(people.moderator, { postId, version });
    expect(publicFrom.getTime()).toBe(embargo.getTime());
    expect(await publicTitle(postId)).toBeNull();
  });

  it("is published by nobody but the clock", async () => {
    expect(await refusalOf(publishDuePosts(people.moderator))).toBeInstanceOf(NotAllowed);
  });
});
