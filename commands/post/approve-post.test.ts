import { sql, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aConsent, aManuscript, aPost, aPublicPost } from "@/db/factories";
import { consentEvents, consents, jobcenters, posts, postSlugs, revisions } from "@/db/schema";
import { NotAllowed, NotPossibleNow, NotReady } from "@/domain/refusals";
import {
  cast,
  handedIn,
  handedInAgain,
  deedsOf,
  edition,
  lettersTo,
  publicTitle,
  refusalOf,
  stored,
} from "@/commands/testing";
import { withdrawConsent } from "@/commands/consent/withdraw-consent";
import { approvePost } from "./approve-post";
import { retractPost } from "./retract-post";
import { saveDraft } from "./save-draft";
import { submitPost } from "./submit-post";

let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  people = await cast();
});

describe("approving", () => {
  it("publishes at once, raises the edition, tells the author and writes one entry", async () => {
    const { postId, version, revision } = await handedIn(people, {
      manuscript: { title: "Offene Türen in Meppen" },
    });
    const before = await edition();
    await approvePost(people.moderator, { postId, version });
    expect(await publicTitle(postId)).toBe(revision.title);
    expect(await edition()).toBe(before + 1);
    expect(await deedsOf(postId)).toEqual(["post.approve"]);
    expect(await lettersTo(people.editor.accountId)).toContain("post_approved");
    expect((await stored(postId)).post.slug).toBe("offene-tueren-in-meppen");
  });

  it("gives equal titles different addresses", async () => {
    const [one, two] = [
      await handedIn(people, { manuscript: { title: "Zweimal gleich" } }),
      await handedIn(people, { manuscript: { title: "Zweimal gleich" } }),
    ];
    await Promise.all([approvePost(people.moderator, one), approvePost(people.moderator, two)]);
    const slugs = [(await stored(one.postId)).post.slug, (await stored(two.postId)).post.slug];
    expect(slugs.toSorted()).toEqual(["zweimal-gleich", "zweimal-gleich-2"]);
  });

  it("keeps the old address for a changed title", async () => {
    const { post, revision } = await aPublicPost(db, {
      jobcenterId: people.jobcenterId,
      slug: "alter-titel",
      manuscript: { title: "Alter Titel" },
    });
    await approvePost(
      people.moderator,
      await handedInAgain(people, post.id, revision.version, "Neuer Titel"),
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
});

describe("four eyes", () => {
  it.each(["editor", "colleague", "lead", "foreigner"] as const)("%s cannot approve", async (who) => {
    const post = await handedIn(people);
    expect(await refusalOf(approvePost(people[who], post))).toBeInstanceOf(NotAllowed);
    expect(await publicTitle(post.postId)).toBeNull();
  });

  it("a lead with own approval may, but never what was written or handed in by the same person, and it is marked for review", async () => {
    await db.update(jobcenters).set({ hasOwnApproval: true }).where(eq(jobcenters.id, people.jobcenterId));
    const own = await handedIn(people, { editorId: people.lead.accountId });
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
    const other = await handedIn(people);
    await approvePost(people.lead, other);
    expect((await stored(other.postId)).post.isForReviewAfterwards).toBe(true);
    await db.update(jobcenters).set({ hasOwnApproval: false }).where(eq(jobcenters.id, people.jobcenterId));
  });

  it("holds in the database even without the command", async () => {
    const { revision } = await handedIn(people);
    await expect(
      db
        .update(revisions)
        .set({ state: "approved", approvedBy: people.editor.accountId })
        .where(eq(revisions.id, revision.id)),
    ).rejects.toThrow();
  });
});

describe("what was on the screen", () => {
  it("is what is approved: another version is refused", async () => {
    const { postId, version } = await handedIn(people);
    expect(await refusalOf(approvePost(people.moderator, { postId, version: version - 1 }))).toBeInstanceOf(
      NotPossibleNow,
    );
  });

  it("approve and take back at once: one of them wins, and nothing unapproved is public", async () => {
    const { postId, version } = await handedIn(people);
    const results = await Promise.allSettled([
      approvePost(people.moderator, { postId, version }),
      retractPost(people.editor, { postId }),
    ]);
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
    const { post, latest } = await stored(postId);
    expect(latest.state === "approved").toBe(post.publicRevisionId !== null);
  });
});

describe("consent", () => {
  it("missing by the time of the decision keeps the story away from readers", async () => {
    const post = await handedIn(people, { kind: "success_story" });
    await db.insert(consentEvents).values({ consentId: post.consents[0]!.id, kind: "withdrawn" });
    expect(await refusalOf(approvePost(people.moderator, post))).toBeInstanceOf(NotReady);
  });

  it("withdrawn while somebody approves is a refusal, and nothing is public", async () => {
    const post = await handedIn(people, { kind: "success_story" });
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
      const post = await handedIn(people, { kind: "success_story" });
      const [approval, withdrawal] = await Promise.allSettled([
        approvePost(people.moderator, post),
        withdrawConsent(people.editor, { consentId: post.consents[0]!.id, receivedVia: "phone" }),
      ]);
      expect(withdrawal.status).toBe("fulfilled");
      expect(approval.status === "fulfilled" || approval.reason instanceof NotReady).toBe(true);
      expect(await publicTitle(post.postId)).toBeNull();
    }
  });

  it("cannot be stepped around in the database", async () => {
    const { revision, post } = await aPost(db, {
      kind: "success_story",
      state: "approved",
      consents: [await aConsent(db, { evidenceKey: null, evidenceSha256: null, evidenceType: null })],
    });
    const point = db
      .update(posts)
      .set({ publicRevisionId: revision.id, publicFrom: new Date() })
      .where(eq(posts.id, post.id));
    await expect(point).rejects.toThrow();
  });
});
