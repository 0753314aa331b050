import { sql, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aPublicPost } from "@/db/factories";
import { consentEvents, posts } from "@/db/schema";
import { theClock } from "@/domain/account/role";
import { NotAllowed, NotReady } from "@/domain/refusals";
import { cast, handedIn, handedInAgain, deedsOf, publicTitle, refusalOf, stored } from "@/commands/testing";
import { approvePost } from "./approve-post";
import { publishDuePosts } from "./publish-due-posts";

let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  people = await cast();
});
const inAnHour = () => new Date(Date.now() + 3_600_000);
/** Lets the planned moment of a post come, as the database sees it. */
const letItBeTime = (postId: string) =>
  db
    .update(posts)
    .set({ nextFrom: sql`now() - interval '1 second'`, firstPublicAt: sql`now() - interval '1 second'` })
    .where(eq(posts.id, postId));

describe("a planned moment", () => {
  it("is when readers see it, whether a job runs or not", async () => {
    const { postId, version, revision } = await handedIn(people);
    await approvePost(people.moderator, { postId, version, publishAt: inAnHour() });
    expect(await publicTitle(postId)).toBeNull();
    await letItBeTime(postId);
    expect(await publicTitle(postId)).toBe(revision.title);
  });

  it("is written down once by two clocks", async () => {
    const { postId, version } = await handedIn(people);
    await approvePost(people.moderator, { postId, version, publishAt: inAnHour() });
    await letItBeTime(postId);
    await Promise.all([publishDuePosts(theClock), publishDuePosts(theClock)]);
    expect(await deedsOf(postId)).toEqual(["post.publish", "post.approve"]);
    expect((await stored(postId)).post.nextRevisionId).toBeNull();
  });

  it("does not hide what is public until then", async () => {
    const { post, revision } = await aPublicPost(db, { jobcenterId: people.jobcenterId });
    await approvePost(people.moderator, {
      ...(await handedInAgain(people, post.id, revision.version, "Morgen neu")),
      publishAt: inAnHour(),
    });
    expect(await publicTitle(post.id)).toBe(revision.title);
  });

  it("keeps a new title out of the address until then", async () => {
    const { post, revision } = await aPublicPost(db, {
      jobcenterId: people.jobcenterId,
      manuscript: { title: "Alles beim Alten" },
    });
    const changed = await handedInAgain(people, post.id, revision.version, "Neue Leitung ab Montag");
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

  it("that came while no job ran is not lost when the next one is planned", async () => {
    const { postId, version, revision } = await handedIn(people);
    await approvePost(people.moderator, { postId, version, publishAt: inAnHour() });
    await letItBeTime(postId);
    await approvePost(people.moderator, {
      ...(await handedInAgain(people, postId, version, "Noch später")),
      publishAt: inAnHour(),
    });
    expect(await publicTitle(postId)).toBe(revision.title);
    expect(await deedsOf(postId)).toContain("post.publish");
  });

  it("is dropped with an entry when the consent ended before", async () => {
    const post = await handedIn(people, { kind: "success_story" });
    await approvePost(people.moderator, { ...post, publishAt: inAnHour() });
    await db.insert(consentEvents).values({ consentId: post.consents[0]!.id, kind: "withdrawn" });
    await letItBeTime(post.postId);
    await publishDuePosts(theClock);
    expect(await publicTitle(post.postId)).toBeNull();
    expect((await deedsOf(post.postId))[0]).toBe("post.publishRefused");
  });

  it("in the past is refused with a sentence", async () => {
    const post = await handedIn(people);
    const refusal = await refusalOf(
      approvePost(people.moderator, { ...post, publishAt: new Date(Date.now() - 60_000) }),
    );
    expect((refusal as NotReady).issues[0]?.field).toBe("publishAt");
  });

  it("never comes before the end of an embargo", async () => {
    const embargo = inAnHour();
    const { postId, version } = await handedIn(people, {
      manuscript: { embargoUntil: embargo.toISOString() },
    });
    const { publicFrom } = await approvePost(people.moderator, { postId, version });
    expect(publicFrom.getTime()).toBe(embargo.getTime());
    expect(await publicTitle(postId)).toBeNull();
  });

  it("is only for the clock to write down", async () => {
    expect(await refusalOf(publishDuePosts(people.moderator))).toBeInstanceOf(NotAllowed);
  });
});
