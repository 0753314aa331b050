import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aConsent, aJobcenter, aManuscript, anEditor, aPost, aPublicPost } from "@/db/factories";
import { history, posts, revisionConsents } from "@/db/schema";
import { NotAllowed, NotPossibleNow, NotReady } from "@/domain/refusals";
import { cast, deedsOf, edition, lettersTo, publicTitle, refusalOf, stored } from "@/commands/testing";
import { approvePost } from "./approve-post";
import { discardDraft } from "./discard-draft";
import { nameProtagonists } from "./name-protagonists";
import { restoreVersion } from "./restore-version";
import { retractPost } from "./retract-post";
import { saveDraft } from "./save-draft";
import { sendBackPost } from "./send-back-post";
import { submitPost } from "./submit-post";
import { unpublishPost } from "./unpublish-post";

let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  people = await cast();
});
const post = async (wishes: Parameters<typeof aPost>[1] = {}) => {
  const made = await aPost(db, {
    jobcenterId: people.jobcenterId,
    editorId: people.editor.accountId,
    ...wishes,
  });
  return { postId: made.post.id, version: made.revision.version, revision: made.revision };
};

describe("handing in", () => {
  it("puts the revision into the queue, tells the moderators and writes one entry", async () => {
    const { postId, version } = await post();
    await submitPost(people.editor, { postId, version });
    expect((await stored(postId)).latest).toMatchObject({
      state: "submitted",
      submittedBy: people.editor.accountId,
    });
    expect(await deedsOf(postId)).toEqual(["post.submit"]);
    expect(await lettersTo(people.moderator.accountId)).toContain("post_submitted");
  });

  it("says what is missing, field by field, and changes nothing", async () => {
    const { postId, version } = await post({
      kind: "success_story",
      consents: [],
      manuscript: { title: "" },
    });
    const refusal = await refusalOf(submitPost(people.editor, { postId, version }));
    expect((refusal as NotReady).issues.map((issue) => issue.field)).toEqual(["title", "consents"]);
    expect((await stored(postId)).latest.state).toBe("draft");
  });

  it("waits until somebody answers for the page of the Jobcenter, and so does the approval (C-002)", async () => {
    const { id: jobcenterId, provider } = await aJobcenter(db, { slug: "harz" });
    const { id: editorId, actor } = await anEditor(db, { jobcenterId });
    const [draft, waiting] = [
      await post({ jobcenterId, editorId }),
      await post({ jobcenterId, editorId, state: "submitted" }),
    ];
    await aJobcenter(db, { slug: "harz", provider: { ...provider!, responsible: "" } });
    for (const step of [() => submitPost(actor, draft), () => approvePost(people.moderator, waiting)]) {
      expect(await refusalOf(step())).toMatchObject({ reason: "provider is incomplete" });
    }
    await aJobcenter(db, { slug: "harz", provider });
    await submitPost(actor, draft);
    expect((await stored(draft.postId)).latest.state).toBe("submitted");
  });

  it("refuses foreign people, another version and a second time", async () => {
    const { postId, version } = await post();
    expect(await refusalOf(submitPost(people.foreigner, { postId, version }))).toBeInstanceOf(NotAllowed);
    expect(await refusalOf(submitPost(people.editor, { postId, version: version + 1 }))).toBeInstanceOf(
      NotPossibleNow,
    );
    await submitPost(people.editor, { postId, version });
    expect(await refusalOf(submitPost(people.editor, { postId, version }))).toBeInstanceOf(NotPossibleNow);
  });
});

describe("the number of a press release", () => {
  it("is used once per Jobcenter, also by two people at once", async () => {
    const releases = [await post({ kind: "press_release" }), await post({ kind: "press_release" })];
    const results = await Promise.allSettled(
      releases.map(({ postId, version }) => submitPost(people.editor, { postId, version })),
    );
    expect(results.map((result) => result.status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("sending back", () => {
  it("keeps the reason, tells the author, and the text can be mended and handed in again", async () => {
    const { postId, version } = await post({ state: "submitted" });
    await sendBackPost(people.moderator, { postId, version, reason: " Bitte die Dauer ergänzen. " });
    expect((await stored(postId)).latest).toMatchObject({
      state: "sent_back",
      sentBackBecause: "Bitte die Dauer ergänzen.",
    });
    expect(await lettersTo(people.editor.accountId)).toContain("post_sent_back");
    const saved = await saveDraft(people.editor, {
      postId,
      version,
      manuscript: aManuscript("article", { title: "Mit Dauer" }),
    });
    await submitPost(people.editor, { postId, version: saved.version });
    expect((await stored(postId)).latest.state).toBe("submitted");
  });

  it("needs a reason, a moderator, and the version on the screen", async () => {
    const { postId, version } = await post({ state: "submitted" });
    expect(
      ((await refusalOf(sendBackPost(people.moderator, { postId, version, reason: "  " }))) as NotReady)
        .issues[0]?.field,
    ).toBe("reason");
    expect(
      await refusalOf(sendBackPost(people.colleague, { postId, version, reason: "Nein" })),
    ).toBeInstanceOf(NotAllowed);
    expect(
      await refusalOf(sendBackPost(people.moderator, { postId, version: version + 1, reason: "Nein" })),
    ).toBeInstanceOf(NotPossibleNow);
  });
});

describe("taking back", () => {
  it("makes it a draft again until it is decided", async () => {
    const { postId } = await post({ state: "submitted" });
    await retractPost(people.colleague, { postId });
    expect((await stored(postId)).latest).toMatchObject({ state: "draft", submittedBy: null });
    expect(await refusalOf(retractPost(people.editor, { postId }))).toBeInstanceOf(NotPossibleNow);
  });
});

describe("taking off", () => {
  it.each(["editor", "moderator"] as const)("%s can, at once, with a reason", async (who) => {
    const { post: shown } = await aPublicPost(db, { jobcenterId: people.jobcenterId });
    const before = await edition();
    await unpublishPost(people[who], { postId: shown.id, reason: "Der Termin ist vorbei." });
    expect(await publicTitle(shown.id)).toBeNull();
    expect(await edition()).toBe(before + 1);
    expect((await deedsOf(shown.id))[0]).toBe("post.unpublish");
  });

  it("needs a reason and is nobody else's business", async () => {
    const { post: shown } = await aPublicPost(db, { jobcenterId: people.jobcenterId });
    expect(await refusalOf(unpublishPost(people.editor, { postId: shown.id, reason: "" }))).toBeInstanceOf(
      NotReady,
    );
    expect(
      await refusalOf(unpublishPost(people.foreigner, { postId: shown.id, reason: "Nein" })),
    ).toBeInstanceOf(NotAllowed);
    expect(await publicTitle(shown.id)).not.toBeNull();
  });

  it("is not possible for what is not there", async () => {
    expect(
      await refusalOf(unpublishPost(people.editor, { postId: (await post()).postId, reason: "Weg" })),
    ).toBeInstanceOf(NotPossibleNow);
  });
});

describe("the people of a revision", () => {
  it("are chosen while it is written, from the own Jobcenter's consents", async () => {
    const { postId, revision } = await post({ kind: "success_story", consents: [] });
    const consent = await aConsent(db, { jobcenterId: people.jobcenterId });
    await nameProtagonists(people.editor, { postId, consentIds: [consent.id] });
    const rows = await db.select().from(revisionConsents).where(eq(revisionConsents.revisionId, revision.id));
    expect(rows.map((row) => [row.consentId, row.confirmedHash])).toEqual([[consent.id, null]]);
    const foreign = await aConsent(db, { jobcenterId: people.foreigner.jobcenterId! });
    expect(
      await refusalOf(nameProtagonists(people.editor, { postId, consentIds: [foreign.id] })),
    ).toBeInstanceOf(NotReady);
    expect(await deedsOf(postId)).toEqual(["post.nameProtagonists"]);
  });

  it("stay as they are once it is handed in", async () => {
    const { postId } = await post({ kind: "success_story", state: "submitted" });
    expect(await refusalOf(nameProtagonists(people.editor, { postId, consentIds: [] }))).toBeInstanceOf(
      NotPossibleNow,
    );
  });
});

describe("bringing an earlier text back", () => {
  it("makes it the newest version and keeps the one it replaces", async () => {
    const { postId, revision } = await post({ manuscript: { title: "Früher" } });
    await saveDraft(people.colleague, {
      postId,
      version: 1,
      manuscript: aManuscript("article", { title: "Später" }),
    });
    const restored = await restoreVersion(people.editor, {
      postId,
      version: 2,
      from: { revisionId: revision.id, version: 1 },
    });
    expect((await stored(postId)).latest).toMatchObject({ title: "Früher", version: restored.version });
    expect(
      await refusalOf(
        restoreVersion(people.foreigner, {
          postId,
          version: 3,
          from: { revisionId: revision.id, version: 1 },
        }),
      ),
    ).toBeInstanceOf(NotAllowed);
  });
});

describe("throwing a draft away", () => {
  it("removes a post that was never handed in, and says so in the history", async () => {
    const { postId, version } = await post();
    expect(await discardDraft(people.editor, { postId, version })).toEqual({ isPostGone: true });
    expect(await db.select().from(posts).where(eq(posts.id, postId))).toEqual([]);
    expect(await deedsOf(postId)).toEqual(["post.discard"]);
  });

  it("leaves what is public", async () => {
    const { post: shown, revision } = await aPublicPost(db, { jobcenterId: people.jobcenterId });
    const saved = await saveDraft(people.editor, {
      postId: shown.id,
      version: revision.version,
      manuscript: aManuscript("article", { title: "Doch nicht" }),
    });
    expect(await discardDraft(people.editor, { postId: shown.id, version: saved.version })).toEqual({
      isPostGone: false,
    });
    expect(await publicTitle(shown.id)).toBe(revision.title);
  });

  it("is refused once it is in other hands", async () => {
    const { postId, version } = await post({ state: "submitted" });
    expect(await refusalOf(discardDraft(people.editor, { postId, version }))).toBeInstanceOf(NotPossibleNow);
  });
});

describe("the history", () => {
  it("cannot be changed, deleted or emptied", async () => {
    await expect(db.update(history).set({ action: "nothing" })).rejects.toThrow();
    await expect(db.delete(history)).rejects.toThrow();
    await expect(db.execute("truncate history")).rejects.toThrow();
  });
});
