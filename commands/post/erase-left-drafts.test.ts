import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { saveDraft } from "@/commands/post/save-draft";
import { actionsOn, cast, type Cast, lettersTo, refusalOf } from "@/commands/testing";
import { db } from "@/db/client";
import { aManuscript, aPicture, aPost, aPublicPost } from "@/db/factories";
import { media, posts, postSlugs, revisions } from "@/db/schema";
import { theClock } from "@/domain/account/role";
import { NotAllowed } from "@/domain/refusals";
import { eraseLeftDrafts } from "./erase-left-drafts";

let people: Cast;
beforeEach(async () => {
  people = await cast();
});

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
const run = () => eraseLeftDrafts(theClock);
const isThere = async (postId: string) => (await db.$count(posts, eq(posts.id, postId))) === 1;
const told = (postId: string, days: number) =>
  db
    .update(posts)
    .set({ leavingToldAt: daysAgo(days) })
    .where(eq(posts.id, postId));
type Wishes = Parameters<typeof aPost>[1];
/** Nobody has worked on it for longer than a year, and the Jobcenter was asked 31 days ago. */
async function dueDraft(wishes: Wishes = {}) {
  const stored = await aPost(db, { jobcenterId: people.jobcenterId, at: daysAgo(400), ...wishes });
  await told(stored.post.id, 31);
  return stored;
}

it("asks everybody who writes at the Jobcenter once, 30 days before", async () => {
  const early = await aPost(db, { jobcenterId: people.jobcenterId, at: daysAgo(320) });
  const left = await aPost(db, { jobcenterId: people.jobcenterId, at: daysAgo(3000) });
  await run();
  await run();
  expect(await lettersTo(people.lead.accountId)).toEqual(["draft_left"]);
  expect(await lettersTo(people.colleague.accountId)).toEqual(["draft_left"]);
  expect(await lettersTo(people.outsider.accountId)).toEqual([]);
  expect(await actionsOn(left.post.id)).toEqual(["post.remindOfDraft"]);
  expect([await isThere(early.post.id), await isThere(left.post.id)]).toEqual([true, true]);
});

describe("after the period", () => {
  it("deletes the draft with everything of it, and keeps its pictures", async () => {
    const picture = await aPicture(db, { jobcenterId: people.jobcenterId });
    const { post } = await dueDraft({
      kind: "success_story",
      manuscript: {
        leadPicture: { mediaId: picture.id, altText: "x", decorative: false, caption: "", credit: "" },
      },
    });
    const sentBack = await dueDraft({ state: "sent_back" });
    expect((await run()).erased).toBe(2);
    for (const { id } of [post, sentBack.post]) {
      expect(await isThere(id)).toBe(false);
      expect(await db.$count(revisions, eq(revisions.postId, id))).toBe(0);
      expect(await db.$count(postSlugs, eq(postSlugs.postId, id))).toBe(0);
      expect(await actionsOn(id)).toEqual(["post.eraseDraft"]);
    }
    expect(await db.$count(media, eq(media.id, picture.id))).toBe(1);
  });

  it("keeps what was edited since, is in review, appeared once, or was asked about too lately", async () => {
    const edited = await dueDraft();
    await saveDraft(people.editor, {
      postId: edited.post.id,
      version: edited.revision.version,
      manuscript: aManuscript("article", { title: "Weiter geschrieben" }),
    });
    const inReview = await dueDraft({ state: "submitted" });
    const shown = await aPublicPost(db, { jobcenterId: people.jobcenterId, at: daysAgo(400) });
    await told(shown.post.id, 31);
    const asked = await dueDraft();
    await told(asked.post.id, 29);
    expect((await run()).erased).toBe(0);
    for (const { post } of [edited, inReview, shown, asked]) expect(await isThere(post.id)).toBe(true);
  });
});

it("is done by the clock only", async () => {
  expect(await refusalOf(eraseLeftDrafts(people.lead))).toBeInstanceOf(NotAllowed);
});
