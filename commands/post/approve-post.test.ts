import { sql, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aConsent, aManuscript, aPost, aPublicPost } from "@/db/factories";
import { consentEvents, consents, jobcenters, posts, postSlugs, revisions } from "@/db/schema";
import { theClock } from "@/domain/account/role";
import { NotAllowed, NotPossibleNow, NotReady } from "@/domain/refusals";
import { cast, deedsOf, edition, lettersTo, publicTitle, refusalOf, stored } from "@/commands/testing";
import { withdrawConsent } from "@/commands/consent/withdraw-consent";
import { approvePost } from "./approve-post";
import { publishDuePosts } from "./publish-due-posts";
import { retractPost } from "./retract-post";
import { saveDraft } from "./save-draft";
import { submitPost } from "./submit-post";

let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => { people = await cast(); });
const handedIn = async (wishes: Parameters<typeof aPost>[1] = {}) => {
  const { post, revision, consents } = await aPost(db, { state: "submitted", jobcenterId: people.jobcenterId, editorId: people.editor.accountId, ...wishes });
  return { postId: post.id, version: revision.version, revision, consents };
};
/** The next revision of an approved post, handed in under a new title. */
const handedInAgain = async (postId: string, version: number, title: string) => {
  const saved = await saveDraft(people.editor, { postId, version, manuscript: aManuscript("article", { title }) });
  await db.update(revisions).set({ state: "submitted", submittedBy: people.editor.accountId, submittedAt: new Date() }).where(eq(revisions.id, saved.revisionId));
  return { postId, version: saved.version };
};
const inAnHour = () => new Date(Date.now() + 3_600_000);
/** Lets the planned moment of a post come, as the database sees it. */
const letItBeTime = (postId: string) => db.update(posts).set({ nextFrom: sql`now() - interval '1 second'`, firstPublicAt: sql`now() - interval '1 second'` }).where(eq(posts.id, postId));

describe("approving", () => {
  it("publishes at once, raises the edition, tells the author and writes one entry", async () => {
    const { postId, version, revision } = await handedIn({ manuscript: { title: "Offene Türen in Meppen" } });
    const before = await edition();
    await approvePost(people.moderator, { postId, version });
    expect(await publicTitle(postId)).toBe(revision.title);
    expect(await edition()).toBe(before + 1);
    expect(await deedsOf(postId)).toEqual(["post.approve"]);
    expect(await lettersTo(people.editor.accountId)).toContain("post_approved");
    expect((await stored(postId)).post.slug).toBe("offene-tueren-in-meppen");
  });

  it("gives equal titles different addresses", async () => {
    const [one, two] = [await handedIn({ manuscript: { title: "Zweimal gleich" } }), await handedIn({ manuscript: { title: "Zweimal gleich" } })];
    await Promise.all([approvePost(people.moderator, one), approvePost(people.moderator, two)]);
    const slugs = [(await stored(one.postId)).post.slug, (await stored(two.postId)).post.slug];
    expect(slugs.toSorted()).toEqual(["zweimal-gleich", "zweimal-gleich-2"]);
  });

  it("keeps the old address for a changed title", async () => {
    const { post, revision } = await aPublicPost(db, { jobcenterId: people.jobcenterId, slug: "alter-titel", manuscript: { title: "Alter Titel" } });
    await approvePost(people.moderator, await handedInAgain(post.id, revision.version, "Neuer Titel"));
    const slugs = await db.select({ slug: postSlugs.slug }).from(postSlugs).where(eq(postSlugs.postId, post.id));
    expect(slugs.map((row) => row.slug).toSorted()).toEqual(["alter-titel", "neuer-titel"]);
    const { rows } = await db.execute(sql`select answer, slug from post_address(${people.jobcenter.slug}, 'alter-titel')`);
    expect(rows).toEqual([{ answer: "moved", slug: "neuer-titel" }]);
  });
});

describe("four eyes", () => {
  it.each(["editor", "colleague", "lead", "foreigner"] as const)("%s cannot approve", async (who) => {
    const post = await handedIn();
    expect(await refusalOf(approvePost(people[who], post))).toBeInstanceOf(NotAllowed);
    expect(await publicTitle(post.postId)).toBeNull();
  });

  it("a lead with own approval may, but never what was written or handed in by the same person, and it is marked for review", async () => {
    await db.update(jobcenters).set({ hasOwnApproval: true }).where(eq(jobcenters.id, people.jobcenterId));
    const own = await handedIn({ editorId: people.lead.accountId });
    expect(await refusalOf(approvePost(people.lead, own))).toBeInstanceOf(NotAllowed);
    const { post, revision } = await aPost(db, { jobcenterId: people.jobcenterId, editorId: people.editor.accountId });
    const written = await saveDraft(people.lead, { postId: post.id, version: revision.version, manuscript: aManuscript("article") });
    await submitPost(people.editor, { postId: post.id, version: written.version });
    expect(await refusalOf(approvePost(people.lead, { postId: post.id, version: written.version }))).toBeInstanceOf(NotAllowed);
    const other = await handedIn();
    await approvePost(people.lead, other);
    expect((await stored(other.postId)).post.isForReviewAfterwards).toBe(true);
    await db.update(jobcenters).set({ hasOwnApproval: false }).where(eq(jobcenters.id, people.jobcenterId));
  });

  it("holds in the database even without the command", async () => {
    const { revision } = await handedIn();
    await expect(db.update(revisions).set({ state: "approved", approvedBy: people.editor.accountId }).where(eq(revisions.id, revision.id))).rejects.toThrow();
  });
});

describe("what was on the screen", () => {
  it("is what is approved: another version is refused", async () => {
    const { postId, version } = await handedIn();
    expect(await refusalOf(approvePost(people.moderator, { postId, version: version - 1 }))).toBeInstanceOf(NotPossibleNow);
  });

  it("approve and take back at once: one of them wins, and nothing unapproved is public", async () => {
    const { postId, version } = await handedIn();
    const results = await Promise.allSettled([approvePost(people.moderator, { postId, version }), retractPost(people.editor, { postId })]);
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
    const { post, latest } = await stored(postId);
    expect(latest.state === "approved").toBe(post.publicRevisionId !== null);
  });
});

describe("consent", () => {
  it("missing by the time of the decision keeps the story away from readers", async () => {
    const post = await handedIn({ kind: "success_story" });
    await db.insert(consentEvents).values({ consentId: post.consents[0]!.id, kind: "withdrawn" });
    expect(await refusalOf(approvePost(people.moderator, post))).toBeInstanceOf(NotReady);
  });

  it("withdrawn while somebody approves is a refusal, and nothing is public", async () => {
    const post = await handedIn({ kind: "success_story" });
    const consentId = post.consents[0]!.id;
    let decision: Promise<unknown> | undefined;
    await db.transaction(async (tx) => {
      await tx.select().from(consents).where(eq(consents.id, consentId)).for("update");
      await tx.insert(consentEvents).values({ consentId, kind: "withdrawn" });
      decision = refusalOf(approvePost(people.moderator, post));
    });
    expect(await decision).toBeInstanceOf(NotReady);
    expect(await publicTitle(post.postId)).toBeNull();
  });

  it("approved and withdrawn at once, many times: never public, and no failure but refusals", async () => {
    for (let round = 0; round < 8; round += 1) {
      const post = await handedIn({ kind: "success_story" });
      const [approval, withdrawal] = await Promise.allSettled([
        approvePost(people.moderator, post), withdrawConsent(people.editor, { consentId: post.consents[0]!.id, receivedVia: "phone" }),
      ]);
      expect(withdrawal.status).toBe("fulfilled");
      expect(approval.status === "fulfilled" || approval.reason instanceof NotReady).toBe(true);
      expect(await publicTitle(post.postId)).toBeNull();
    }
  });

  it("cannot be stepped around in the database", async () => {
    const { revision, post } = await aPost(db, { kind: "success_story", state: "approved", consents: [await aConsent(db, { evidenceKey: null, evidenceSha256: null, evidenceType: null })] });
    const point = db.update(posts).set({ publicRevisionId: revision.id, publicFrom: new Date() }).where(eq(posts.id, post.id));
    await expect(point).rejects.toThrow();
  });
});

describe("a planned moment", () => {
  it("is when readers see it, whether a job runs or not", async () => {
    const { postId, version, revision } = await handedIn();
    await approvePost(people.moderator, { postId, version, publishAt: inAnHour() });
    expect(await publicTitle(postId)).toBeNull();
    await letItBeTime(postId);
    expect(await publicTitle(postId)).toBe(revision.title);
  });

  it("is written down once by two clocks", async () => {
    const { postId, version } = await handedIn();
    await approvePost(people.moderator, { postId, version, publishAt: inAnHour() });
    await letItBeTime(postId);
    await Promise.all([publishDuePosts(theClock), publishDuePosts(theClock)]);
    expect(await deedsOf(postId)).toEqual(["post.publish", "post.approve"]);
    expect((await stored(postId)).post.nextRevisionId).toBeNull();
  });

  it("does not hide what is public until then", async () => {
    const { post, revision } = await aPublicPost(db, { jobcenterId: people.jobcenterId });
    await approvePost(people.moderator, { ...(await handedInAgain(post.id, revision.version, "Morgen neu")), publishAt: inAnHour() });
    expect(await publicTitle(post.id)).toBe(revision.title);
  });

  it("keeps a new title out of the address until then", async () => {
    const { post, revision } = await aPublicPost(db, { jobcenterId: people.jobcenterId, manuscript: { title: "Alles beim Alten" } });
    const changed = await handedInAgain(post.id, revision.version, "Neue Leitung ab Montag");
    await approvePost(people.moderator, { ...changed, publishAt: inAnHour() });
    const answer = async () => (await db.execute(sql`select answer, slug from post_address(${people.jobcenter.slug}, 'neue-leitung-ab-montag')`)).rows;
    expect([(await stored(post.id)).post.slug, await answer()]).toEqual([post.slug, []]);
    await letItBeTime(post.id);
    await publishDuePosts(theClock);
    expect(await answer()).toEqual([{ answer: "public", slug: "neue-leitung-ab-montag" }]);
  });

  it("that came while no job ran is not lost when the next one is planned", async () => {
    const { postId, version, revision } = await handedIn();
    await approvePost(people.moderator, { postId, version, publishAt: inAnHour() });
    await letItBeTime(postId);
    await approvePost(people.moderator, { ...(await handedInAgain(postId, version, "Noch später")), publishAt: inAnHour() });
    expect(await publicTitle(postId)).toBe(revision.title);
    expect(await deedsOf(postId)).toContain("post.publish");
  });

  it("is dropped with an entry when the consent ended before", async () => {
    const post = await handedIn({ kind: "success_story" });
    await approvePost(people.moderator, { ...post, publishAt: inAnHour() });
    await db.insert(consentEvents).values({ consentId: post.consents[0]!.id, kind: "withdrawn" });
    await letItBeTime(post.postId);
    await publishDuePosts(theClock);
    expect(await publicTitle(post.postId)).toBeNull();
    expect((await deedsOf(post.postId))[0]).toBe("post.publishRefused");
  });

  it("in the past is refused with a sentence", async () => {
    const post = await handedIn();
    const refusal = await refusalOf(approvePost(people.moderator, { ...post, publishAt: new Date(Date.now() - 60_000) }));
    expect((refusal as NotReady).issues[0]?.field).toBe("publishAt");
  });

  it("never comes before the end of an embargo", async () => {
    const embargo = inAnHour();
    const { postId, version } = await handedIn({ manuscript: { embargoUntil: embargo.toISOString() } });
    const { publicFrom } = await approvePost(people.moderator, { postId, version });
    expect(publicFrom.getTime()).toBe(embargo.getTime());
    expect(await publicTitle(postId)).toBeNull();
  });

  it("is only for the clock to write down", async () => {
    expect(await refusalOf(publishDuePosts(people.moderator))).toBeInstanceOf(NotAllowed);
  });
});
