import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db, portalDb } from "@/db/client";
import { aConsent, aManuscript, aPost, aPublicPost, aPublicTwin, aTwin } from "@/db/factories";
import { posts, revisionConsents, revisions } from "@/db/schema";
import { publicTwins } from "@/db/schema/public-view";
import { newLeichteSprache } from "@/domain/post/leichte-sprache";
import { NotAllowed, NotPossibleNow, NotReady } from "@/domain/refusals";
import { cast, deedsOf, publicTitle, refusalOf, stored } from "@/commands/testing";
import { withdrawConsent } from "@/commands/consent/withdraw-consent";
import { approvePost } from "./approve-post";
import { createTwin } from "./create-twin";
import { saveDraft } from "./save-draft";
import { submitPost } from "./submit-post";
import { unpublishPost } from "./unpublish-post";

let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  people = await cast();
});

const own = () => ({ jobcenterId: people.jobcenterId, editorId: people.editor.accountId });
const read = async (postId: string) =>
  (await portalDb.select().from(publicTwins).where(eq(publicTwins.id, postId)))[0] ?? null;
const inEasyWords = (madeFrom: number, changes = {}) =>
  aManuscript("article", {
    title: "Hilfe im Dorf",
    leichteSprache: { ...newLeichteSprache(madeFrom), translator: "Büro Beispiel", ...changes },
  });
/** Written by the editor, handed in, and approved by somebody else. */
async function approved(postId: string, version: number, manuscript = inEasyWords(1)) {
  const saved = await saveDraft(people.editor, { postId, version, manuscript });
  await submitPost(people.editor, { postId, version: saved.version });
  return approvePost(people.moderator, { postId, version: saved.version });
}

describe("a version in Leichte Sprache", () => {
  it("begins with picture and people of the approved text, and without its words", async () => {
    const { post, consents } = await aPublicPost(db, { kind: "success_story", ...own() });
    const { postId } = await createTwin(people.editor, { postId: post.id });
    const { post: twin, latest } = await stored(postId);
    expect(twin).toMatchObject({
      twinOf: post.id,
      kind: "success_story",
      jobcenterId: people.jobcenterId,
      publicRevisionId: null,
    });
    expect(latest).toMatchObject({
      title: "",
      content: [],
      state: "draft",
      leichteSprache: { madeFrom: 1, translator: "", isTested: false },
    });
    expect(
      await db.select().from(revisionConsents).where(eq(revisionConsents.revisionId, latest.id)),
    ).toMatchObject([{ consentId: consents[0]!.id, confirmedHash: null }]);
    expect(await deedsOf(postId)).toEqual(["post.create"]);
    expect(await createTwin(people.colleague, { postId: post.id })).toEqual({ postId });
  });

  it("is for the own Jobcenter, of an approved post, and never of another twin", async () => {
    const { post } = await aPublicPost(db, own());
    expect(await refusalOf(createTwin(people.foreigner, { postId: post.id }))).toBeInstanceOf(NotAllowed);
    expect(await refusalOf(createTwin(people.moderator, { postId: post.id }))).toBeInstanceOf(NotAllowed);
    const { postId } = await createTwin(people.editor, { postId: post.id });
    const draft = await aPost(db, own());
    for (const id of [postId, draft.post.id])
      expect(await refusalOf(createTwin(people.editor, { postId: id }))).toBeInstanceOf(NotPossibleNow);
  });

  it("appears by its own approval, under the address of its original, and in no list", async () => {
    const { post } = await aPublicPost(db, own());
    const { postId } = await createTwin(people.editor, { postId: post.id });
    expect(await read(postId)).toBeNull();
    await approved(postId, 1);
    expect(await read(postId)).toMatchObject({
      title: "Hilfe im Dorf",
      originalSlug: post.slug,
      isStale: false,
    });
    expect(await publicTitle(postId)).toBeNull();
    expect((await stored(post.id)).post.slug).toBe(post.slug);
  });

  it("is not handed in without who wrote it, nor as tested without who and when", async () => {
    const { post } = await aPublicPost(db, own());
    const { postId } = await createTwin(people.editor, { postId: post.id });
    const { version } = await saveDraft(people.editor, {
      postId,
      version: 1,
      manuscript: inEasyWords(1, { translator: " ", isTested: true }),
    });
    const refusal = await refusalOf(submitPost(people.editor, { postId, version }));
    expect((refusal as NotReady).issues.map(({ field }) => field)).toEqual([
      "leichteSprache.translator",
      "leichteSprache.testGroup",
      "leichteSprache.testedOn",
    ]);
  });

  it("names only an approved text of its own original, and no other post claims to be one", async () => {
    const { post } = await aPublicPost(db, own());
    const { postId } = await createTwin(people.editor, { postId: post.id });
    const ordinary = aManuscript("article");
    for (const [id, manuscript] of [
      [postId, inEasyWords(2)],
      [postId, ordinary],
      [post.id, inEasyWords(1)],
    ] as const) {
      expect(
        await refusalOf(saveDraft(people.editor, { postId: id, version: 1, manuscript })),
      ).toBeInstanceOf(NotReady);
    }
  });

  it("is stale once readers see a later text of the original, until it is made anew from that one", async () => {
    const original = await aPublicPost(db, own());
    const twin = await aPublicTwin(db, original, own());
    await approved(original.post.id, 1, aManuscript("article", { title: "Neue Zeiten" }));
    expect(await read(twin.post.id)).toMatchObject({ isStale: true });
    await approved(twin.post.id, 1, inEasyWords(2));
    expect(await read(twin.post.id)).toMatchObject({ isStale: false, title: "Hilfe im Dorf" });
  });

  it("keeps the number of a press release free for its original", async () => {
    const original = await aPublicPost(db, { kind: "press_release", ...own() });
    const twin = await aTwin(db, original, own());
    await submitPost(people.editor, { postId: twin.post.id, version: 1 });
    const saved = await saveDraft(people.editor, {
      postId: original.post.id,
      version: 1,
      manuscript: aManuscript("press_release", { title: "Neu" }),
    });
    await expect(
      submitPost(people.editor, { postId: original.post.id, version: saved.version }),
    ).resolves.toBeUndefined();
  });
});

describe("nobody reads a twin", () => {
  const answer = async (slug: string) =>
    (await portalDb.execute(`select answer, slug from twin_address('emsland', '${slug}')`)).rows[0] ?? null;

  it.each(["draft", "submitted", "sent_back", "approved"] as const)(
    "that is %s and not public",
    async (state) => {
      const original = await aPublicPost(db, own());
      const { post } = await aTwin(db, original, { ...own(), state });
      expect(await read(post.id)).toBeNull();
      expect(await answer(original.post.slug)).toBeNull();
    },
  );

  it("whose original is not public, and hears of none", async () => {
    const original = await aPost(db, { ...own(), state: "approved" });
    const twin = await aPublicTwin(db, original, own());
    expect(await read(twin.post.id)).toBeNull();
    expect(await answer(original.post.slug)).toBeNull();
  });

  it("approved before its original is public, and whoever approves it is told so", async () => {
    const original = await aPost(db, { ...own(), state: "approved" });
    const { postId } = await createTwin(people.editor, { postId: original.post.id });
    expect(await approved(postId, 1)).toMatchObject({ isPublicNow: false });
    await db
      .update(posts)
      .set({ publicRevisionId: original.revision.id, publicFrom: new Date(0), firstPublicAt: new Date(0) })
      .where(eq(posts.id, original.post.id));
    expect(await read(postId)).not.toBeNull();
  });

  it("whose original was taken off", async () => {
    const original = await aPublicPost(db, own());
    const twin = await aPublicTwin(db, original, own());
    expect(await answer(original.post.slug)).toMatchObject({ answer: "public" });
    await unpublishPost(people.editor, { postId: original.post.id, reason: "Stimmt nicht mehr." });
    expect(await read(twin.post.id)).toBeNull();
    expect(await answer(original.post.slug)).toMatchObject({ answer: "gone" });
  });

  it("after a person of the original withdrew, or a person of the twin alone", async () => {
    for (const whose of ["original", "twin"] as const) {
      const original = await aPublicPost(db, { kind: "success_story", ...own() });
      const twin = await aPublicTwin(db, original, own());
      expect(await read(twin.post.id)).not.toBeNull();
      await withdrawConsent(people.moderator, {
        consentId: (whose === "twin" ? twin : original).consents[0]!.id,
        receivedVia: "phone",
      });
      expect(await read(twin.post.id)).toBeNull();
      expect(await answer(original.post.slug)).toMatchObject({ answer: "gone" });
      expect((await publicTitle(original.post.id)) === null).toBe(whose === "original");
    }
  });

  it("for whose words the person has not agreed: the consent to the original does not count", async () => {
    const consents = [await aConsent(db, { jobcenterId: people.jobcenterId })];
    const original = await aPublicPost(db, { kind: "success_story", consents, ...own() });
    const { postId } = await createTwin(people.editor, { postId: original.post.id });
    const manuscript = aManuscript("success_story", {
      leichteSprache: { ...newLeichteSprache(1), translator: "Büro Beispiel" },
    });
    const { version } = await saveDraft(people.editor, { postId, version: 1, manuscript });
    const refusal = await refusalOf(submitPost(people.editor, { postId, version }));
    expect((refusal as NotReady).issues).toMatchObject([{ field: "consents" }]);
  });
});

describe("nobody with SQL", () => {
  const guarded = { cause: { code: "23000" } };

  it("makes a post the twin of another, or a twin the original of one", async () => {
    const original = await aPublicPost(db, own());
    const other = await aPublicPost(db, own());
    const twin = await aTwin(db, original, own());
    await expect(
      db.update(posts).set({ twinOf: original.post.id }).where(eq(posts.id, other.post.id)),
    ).rejects.toMatchObject(guarded);
    await expect(aTwin(db, twin, own())).rejects.toMatchObject(guarded);
    await expect(aTwin(db, original, own())).rejects.toMatchObject({ cause: { code: "23505" } });
  });

  it("gives a twin another Jobcenter or another kind than its original", async () => {
    const { post } = await aPublicPost(db, own());
    const wrong = {
      ...post,
      id: undefined,
      twinOf: post.id,
      slug: "anderswo",
      publicRevisionId: null,
      publicFrom: null,
    };
    await expect(db.insert(posts).values({ ...wrong, kind: "success_story" })).rejects.toMatchObject({
      cause: { code: "23503" },
    });
    await expect(
      db.insert(posts).values({ ...wrong, jobcenterId: people.foreigner.jobcenterId! }),
    ).rejects.toMatchObject({ cause: { code: "23503" } });
  });

  it("publishes a twin that does not say who wrote it, or an ordinary text as a twin", async () => {
    const original = await aPublicPost(db, own());
    const nameless = {
      leichteSprache: { ...newLeichteSprache(1), isTested: true, translator: "Büro Beispiel" },
    };
    await expect(aPublicTwin(db, original, { ...own(), manuscript: nameless })).rejects.toMatchObject(
      guarded,
    );
    const other = await aPublicPost(db, own());
    await expect(
      aPublicTwin(db, other, { ...own(), manuscript: { leichteSprache: null } }),
    ).rejects.toMatchObject(guarded);
    await expect(
      aPublicPost(db, { ...own(), manuscript: { leichteSprache: newLeichteSprache(1) } }),
    ).rejects.toMatchObject(guarded);
  });

  it("changes who tested an approved twin", async () => {
    const twin = await aPublicTwin(db, await aPublicPost(db, own()), own());
    const forged = {
      ...twin.revision.leichteSprache!,
      isTested: true,
      testGroup: "Niemand",
      testedOn: "2026-11-01",
    };
    await expect(
      db
        .update(revisions)
        .set({ leichteSprache: forged })
        .where(and(eq(revisions.postId, twin.post.id))),
    ).rejects.toMatchObject(guarded);
  });
});
