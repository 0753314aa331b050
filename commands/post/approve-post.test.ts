import { eq, sql } from "drizzle-orm";
import { describe, expect, it, beforeAll } from "vitest";
import {
  cast,
  lettersTo,
  refusalOf,
  edition,
  publicTitle,
  stored,
  type Cast,
  actionsOn,
  submittedPost,
  submittedAgain,
} from "@/commands/testing";
import { publicTwin, saveAndApprove } from "@/commands/testing/twin";
import { db } from "@/db/client";
import { aJobcenter, aManuscript, anEditor, aPost, aPublicPost } from "@/db/factories";
import { jobcenters, posts, postSlugs } from "@/db/schema";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { approvePost } from "./approve-post";
import { createTwin } from "./create-twin";
import { retractPost } from "./retract-post";
import { saveDraft } from "./save-draft";
import { submitPost } from "./submit-post";

let people: Cast;

beforeAll(async () => {
  people = await cast();
});

describe("approving", () => {
  it("publishes at once, raises the edition, queues a letter to the author and writes one history entry", async () => {
    const { postId, version, revision } = await submittedPost(people, {
      manuscript: { title: "Offene Türen in Meppen" },
    });
    const before = await edition();
    await approvePost(people.moderator, { postId, version });
    expect(await publicTitle(postId)).toBe(revision.title);
    expect(await edition()).toBe(before + 1);
    expect(await actionsOn(postId)).toEqual(["post.approve"]);
    expect(await lettersTo(people.editor.accountId)).toContain("post_approved");
    expect((await stored(postId)).post.slug).toBe("offene-tueren-in-meppen");
  });

  it("gives equal titles different addresses", async () => {
    const [one, two] = [
      await submittedPost(people, { manuscript: { title: "Zweimal gleich" } }),
      await submittedPost(people, { manuscript: { title: "Zweimal gleich" } }),
    ];
    await Promise.all([approvePost(people.moderator, one), approvePost(people.moderator, two)]);
    const slugs = [(await stored(one.postId)).post.slug, (await stored(two.postId)).post.slug];
    expect(slugs.toSorted()).toEqual(["zweimal-gleich", "zweimal-gleich-2"]);
  });

  it("redirects from the old address after a change of the title", async () => {
    const { post, revision } = await aPublicPost(db, {
      jobcenterId: people.jobcenterId,
      slug: "alter-titel",
      manuscript: { title: "Alter Titel" },
    });
    await approvePost(
      people.moderator,
      await submittedAgain(people, post.id, revision.version, "Neuer Titel"),
    );
    const slugs = await db
      .select({ slug: postSlugs.slug })
      .from(postSlugs)
      .where(eq(postSlugs.postId, post.id));
    expect(slugs.map((row) => row.slug).toSorted()).toEqual(["alter-titel", "neuer-titel"]);
    const { rows } = await db.execute(
      sql`select answer, slug from post_address(${people.jobcenter.slug}, 'alter-titel')`,
    );
    expect(rows).toEqual([{ answer: "moved", slug: "neuer-titel" }]);
  });

  it("takes the address of a shorter title, also when the old one ended in a number", async () => {
    const { post, revision } = await aPublicPost(db, {
      jobcenterId: people.jobcenterId,
      slug: "probemesse-2025",
      manuscript: { title: "Probemesse 2025" },
    });
    await approvePost(
      people.moderator,
      await submittedAgain(people, post.id, revision.version, "Probemesse"),
    );
    expect((await stored(post.id)).post.slug).toBe("probemesse");
  });

  it("refuses another version than the one on the screen", async () => {
    const { postId, version } = await submittedPost(people);
    expect(await refusalOf(approvePost(people.moderator, { postId, version: version - 1 }))).toBeInstanceOf(
      NotPossibleNow,
    );
  });

  it("lets one of approving and retracting at the same moment succeed, and publishes nothing unapproved", async () => {
    const { postId, version } = await submittedPost(people);
    const results = await Promise.allSettled([
      approvePost(people.moderator, { postId, version }),
      retractPost(people.editor, { postId }),
    ]);
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
    const { post, latest } = await stored(postId);
    expect(latest.state === "approved").toBe(post.publicRevisionId !== null);
  });

  it("is refused until the Jobcenter's page names who is responsible (C-002)", async () => {
    const { id: jobcenterId, provider } = await aJobcenter(db, { slug: "harz" });
    const { id: editorId } = await anEditor(db, { jobcenterId });
    const waiting = await submittedPost(people, { jobcenterId, editorId });
    await aJobcenter(db, { slug: "harz", provider: { ...provider!, responsible: "" } });
    expect(await refusalOf(approvePost(people.moderator, waiting))).toMatchObject({
      reason: "provider is incomplete",
    });
  });

  it("tells that a version in Leichte Sprache waits for its original", async () => {
    const original = await aPost(db, { jobcenterId: people.jobcenterId, state: "approved" });
    const { postId } = await createTwin(people.editor, { postId: original.post.id });
    expect(await saveAndApprove(people, postId, 1)).toMatchObject({ isPublicNow: false });
    await db
      .update(posts)
      .set({ publicRevisionId: original.revision.id, publicFrom: new Date(0), firstPublicAt: new Date(0) })
      .where(eq(posts.id, original.post.id));
    expect(await publicTwin(postId)).not.toBeNull();
  });
});

describe("four-eyes rule", () => {
  it.each(["editor", "colleague", "lead", "outsider"] as const)("refuses the %s", async (who) => {
    const post = await submittedPost(people);
    expect(await refusalOf(approvePost(people[who], post))).toBeInstanceOf(NotAllowed);
    expect(await publicTitle(post.postId)).toBeNull();
  });

  it("lets a lead with own approval approve what others wrote and submitted, and marks it for review", async () => {
    await db.update(jobcenters).set({ hasOwnApproval: true }).where(eq(jobcenters.id, people.jobcenterId));
    const own = await submittedPost(people, { editorId: people.lead.accountId });
    expect(await refusalOf(approvePost(people.lead, own))).toBeInstanceOf(NotAllowed);
    const { post, revision } = await aPost(db, {
      jobcenterId: people.jobcenterId,
      editorId: people.editor.accountId,
    });
    const written = await saveDraft(people.lead, {
      postId: post.id,
      version: revision.version,
      manuscript: aManuscript("article"),
    });
    await submitPost(people.editor, { postId: post.id, version: written.version });
    expect(
      await refusalOf(approvePost(people.lead, { postId: post.id, version: written.version })),
    ).toBeInstanceOf(NotAllowed);
    const other = await submittedPost(people);
    await approvePost(people.lead, other);
    expect((await stored(other.postId)).post.isForReviewAfterwards).toBe(true);
    await db.update(jobcenters).set({ hasOwnApproval: false }).where(eq(jobcenters.id, people.jobcenterId));
  });
});
