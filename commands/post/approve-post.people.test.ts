// Approving what tells of people: with their consent, and after they withdrew.
import { eq } from "drizzle-orm";
import { describe, expect, it, beforeAll } from "vitest";
import { withdrawConsent } from "@/commands/consent/withdraw-consent";
import { cast, refusalOf, publicTitle, stored, type Cast, submittedPost } from "@/commands/testing";
import { aPublicStory } from "@/commands/testing/consent";
import { db } from "@/db/client";
import { aManuscript, aMark, aPerson, aPicture, aPost } from "@/db/factories";
import { manuscriptIn } from "@/db/manuscript";
import { consentEvents, consents, history } from "@/db/schema";
import type { Manuscript } from "@/domain/post/manuscript";
import { NotReady } from "@/domain/refusals";
import { approvePost } from "./approve-post";
import { nameProtagonists } from "./name-protagonists";
import { saveDraft } from "./save-draft";
import { submitPost } from "./submit-post";

let people: Cast;

beforeAll(async () => {
  people = await cast();
});

describe("approving a story", () => {
  it("refuses a story whose consent was withdrawn after it was submitted", async () => {
    const post = await submittedPost(people, { kind: "success_story" });
    await db.insert(consentEvents).values({ consentId: post.consents[0]!.id, kind: "withdrawn" });
    expect(await refusalOf(approvePost(people.moderator, post))).toBeInstanceOf(NotReady);
  });

  it("waits for a withdrawal in another transaction and then refuses", async () => {
    const post = await submittedPost(people, { kind: "success_story" });
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

  it("never leaves the story public when approving and withdrawing run at the same moment", async () => {
    for (let round = 0; round < 8; round += 1) {
      const post = await submittedPost(people, { kind: "success_story" });
      const [approval, withdrawal] = await Promise.allSettled([
        approvePost(people.moderator, post),
        withdrawConsent(people.editor, { consentId: post.consents[0]!.id, receivedVia: "phone" }),
      ]);
      expect(withdrawal.status).toBe("fulfilled");
      expect(approval.status === "fulfilled" || approval.reason instanceof NotReady).toBe(true);
      expect(await publicTitle(post.postId)).toBeNull();
    }
  });
});

describe("approving a post whose person withdrew", () => {
  /** Public with its person, withdrawn; then saved again without person and name. */
  async function submittedAfterWithdrawal(words: Partial<ReturnType<typeof aManuscript>> = {}) {
    const { actor, consentId, post } = await aPublicStory();
    await withdrawConsent(actor, { consentId, receivedVia: "phone" });
    const { latest } = await stored(post.id);
    const manuscript = {
      ...manuscriptIn("success_story", latest),
      title: "Ein Weg in die Werkstatt",
      teaser: "Drei Jahre nach der Ankunft.",
      content: [{ type: "paragraph", text: [{ text: "Der Weg war weit." }] }],
      leadPicture: null,
      showsNoPerson: true,
      ...words,
    } as Manuscript;
    const saved = await saveDraft(actor, { postId: post.id, version: latest.version, manuscript });
    await nameProtagonists(actor, { postId: post.id, consentIds: [] });
    return { actor, onScreen: { postId: post.id, version: saved.version } };
  }

  it("needs a confirmation that is recorded", async () => {
    const { actor, onScreen } = await submittedAfterWithdrawal();
    await submitPost(actor, onScreen);
    expect(await refusalOf(approvePost(people.moderator, onScreen))).toMatchObject({
      issues: [{ field: "confirmsNobody" }],
    });
    await approvePost(people.moderator, { ...onScreen, confirmsNobody: true });
    expect(await publicTitle(onScreen.postId)).toBe("Ein Weg in die Werkstatt");
    const entries = await db.select().from(history).where(eq(history.subjectId, onScreen.postId));
    expect(entries.at(-1)).toMatchObject({ action: "post.approve", facts: { confirmedNobody: true } });
  });

  it("is refused with her name or her picture, whatever is confirmed", async () => {
    const { latest } = await stored((await aPublicStory()).post.id);
    expect(latest.leadPicture).not.toBeNull();
    const named = await submittedAfterWithdrawal({ title: "Samir in der Werkstatt" });
    expect(await refusalOf(submitPost(named.actor, named.onScreen))).toMatchObject({
      issues: [{ field: "title" }],
    });
    const { actor, consentId, post } = await aPublicStory();
    const before = manuscriptIn("success_story", (await stored(post.id)).latest);
    await withdrawConsent(actor, { consentId, receivedVia: "phone" });
    const report = await aPost(db, {
      jobcenterId: post.jobcenterId,
      editorId: actor.accountId,
      state: "submitted",
      manuscript: { leadPicture: before.leadPicture },
    });
    expect(
      await refusalOf(
        approvePost(people.moderator, {
          postId: report.post.id,
          version: report.revision.version,
          confirmsNobody: true,
        }),
      ),
    ).toMatchObject({ issues: [{ field: "consents" }] });
  });

  it("is refused in any kind of post whose picture shows somebody it does not name", async () => {
    const picture = await aPicture(db, { jobcenterId: people.jobcenterId });
    const person = await aPerson(db, { jobcenterId: people.jobcenterId, name: "Erika Beispiel" });
    await aMark(db, picture, person);
    const leadPicture = { mediaId: picture.id, altText: "x", decorative: false, caption: "", credit: "x" };
    const submitted = await submittedPost(people, { kind: "press_release", manuscript: { leadPicture } });
    expect(await refusalOf(approvePost(people.moderator, submitted))).toMatchObject({
      issues: [{ field: "consents", message: expect.stringContaining("Erika Beispiel") }],
    });
  });
});
