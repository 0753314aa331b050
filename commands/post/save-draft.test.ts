import { eq } from "drizzle-orm";
import { describe, expect, it, beforeAll } from "vitest";
import {
  cast,
  refusalOf,
  edition,
  publicTitle,
  stored,
  type Cast,
  actionsOn,
  editorsPost,
} from "@/commands/testing";
import { db } from "@/db/client";
import { aConsent, aManuscript, aMark, aPost, aPublicPost, aPicture } from "@/db/factories";
import { revisionConsents, savedVersions } from "@/db/schema";
import { NotAllowed, NotPossibleNow, NotReady } from "@/domain/refusals";
import { withdrawConsent } from "@/commands/consent/withdraw-consent";
import { createPost } from "./create-post";
import { saveDraft } from "./save-draft";
import { SaveConflict } from "./step/save-conflict";
import { WithdrawnMeanwhile } from "./step/withdrawn-meanwhile";

let people: Cast;

beforeAll(async () => {
  people = await cast();
});

const written = (title: string) => aManuscript("article", { title });
const aDraft = async () => (await editorsPost(people)).postId;

describe("saving", () => {
  it("stores the text and raises the version", async () => {
    const id = await aDraft();
    const answer = await saveDraft(people.editor, {
      postId: id,
      version: 1,
      manuscript: written("Neuer Titel"),
    });
    const { latest } = await stored(id);
    expect([latest.title, latest.version, answer.version]).toEqual(["Neuer Titel", 2, 2]);
    expect(latest.savedBy).toBe(people.editor.accountId);
  });

  it("writes one history entry per sitting, not one per save", async () => {
    const { postId } = await createPost(people.editor, { kind: "article" });
    for (const version of [1, 2, 3])
      await saveDraft(people.editor, { postId, version, manuscript: written(`Titel ${version}`) });
    await saveDraft(people.colleague, { postId, version: 4, manuscript: written("Von nebenan") });
    expect(await actionsOn(postId)).toEqual(["post.save", "post.create"]);
  });

  it("keeps the text of somebody else that it replaces", async () => {
    const id = await aDraft();
    await saveDraft(people.colleague, { postId: id, version: 1, manuscript: written("Von nebenan") });
    const { latest } = await stored(id);
    const kept = await db.select().from(savedVersions).where(eq(savedVersions.revisionId, latest.id));
    expect(kept.map((row) => row.version)).toEqual([1]);
  });

  it.each([
    ["an editor of another Jobcenter", "outsider"],
    ["a moderator", "moderator"],
  ] as const)("refuses %s", async (_name, who) => {
    const id = await aDraft();
    expect(
      await refusalOf(saveDraft(people[who], { postId: id, version: 1, manuscript: written("Fremd") })),
    ).toBeInstanceOf(NotAllowed);
    expect((await stored(id)).latest.version).toBe(1);
  });

  it.each([
    ["an unknown block", { content: [{ type: "script" }] }],
    ["an unknown field", { approvedBy: "me" }],
    [
      "a javascript link",
      { content: [{ type: "paragraph", text: [{ text: "x", href: "javascript:alert(1)" }] }] },
    ],
    [
      "a picture of nobody",
      {
        leadPicture: {
          mediaId: crypto.randomUUID(),
          altText: "x",
          decorative: false,
          caption: "",
          credit: "x",
        },
      },
    ],
    ["a series that is not there", { seriesId: crypto.randomUUID() }],
  ])("refuses %s and changes nothing", async (_name, change) => {
    const id = await aDraft();
    const refusal = await refusalOf(
      saveDraft(people.editor, { postId: id, version: 1, manuscript: { ...written("X"), ...change } }),
    );
    expect(refusal).toBeInstanceOf(NotReady);
    expect((await stored(id)).latest.version).toBe(1);
  });

  it("removes half surrogate pairs, NUL characters and what nobody sees, and runs that are empty then", async () => {
    const id = await aDraft();
    const manuscript = aManuscript("article", {
      title: "Halbes \ud83d Herz\u0000 im Kreis\u00adhaus",
      content: [
        {
          type: "paragraph",
          text: [{ text: "\u200b", bold: true }, { text: "Zeile\u0000 und \udc00 Rest" }],
        },
      ],
    });
    await saveDraft(people.editor, { postId: id, version: 1, manuscript });
    expect((await stored(id)).latest).toMatchObject({
      title: "Halbes  Herz im Kreishaus",
      content: [{ text: [{ text: "Zeile und  Rest" }] }],
    });
  });

  it("refuses a picture of another Jobcenter", async () => {
    const id = await aDraft();
    const other = await aPicture(db, { jobcenterId: people.outsider.jobcenterId! });
    const manuscript = {
      ...written("X"),
      leadPicture: { mediaId: other.id, altText: "x", decorative: false, caption: "", credit: "x" },
    };
    expect(await refusalOf(saveDraft(people.editor, { postId: id, version: 1, manuscript }))).toBeInstanceOf(
      NotReady,
    );
  });
});

describe("two people who save the same draft", () => {
  it("shows the second the text of the first, and keeps both texts", async () => {
    const id = await aDraft();
    await saveDraft(people.colleague, { postId: id, version: 1, manuscript: written("Erste") });
    const refusal = await refusalOf(
      saveDraft(people.editor, { postId: id, version: 1, manuscript: written("Zweite") }),
    );
    expect(refusal).toBeInstanceOf(SaveConflict);
    expect((refusal as SaveConflict).stored).toMatchObject({ version: 2, manuscript: { title: "Erste" } });
    await saveDraft(people.editor, {
      postId: id,
      version: 2,
      manuscript: written("Zweite"),
      takesOver: true,
    });
    const { latest } = await stored(id);
    const kept = await db.select().from(savedVersions).where(eq(savedVersions.revisionId, latest.id));
    expect([latest.title, ...kept.map((row) => row.manuscript.title)]).toContain("Erste");
    expect(latest.title).toBe("Zweite");
  });

  it("lets exactly one of two saves at the same moment succeed", async () => {
    const id = await aDraft();
    const results = await Promise.allSettled(
      ["A", "B"].map((title) =>
        saveDraft(people.editor, { postId: id, version: 1, manuscript: written(title) }),
      ),
    );
    expect(results.map((result) => result.status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  it("accepts a retry of the same save", async () => {
    const id = await aDraft();
    const save = () => saveDraft(people.editor, { postId: id, version: 1, manuscript: written("Einmal") });
    expect((await save()).version).toBe((await save()).version);
  });
});

describe("saving a post that is public or submitted", () => {
  it("opens a new revision with the same people and leaves the public one as it is", async () => {
    const { post, revision } = await aPublicPost(db, {
      kind: "success_story",
      jobcenterId: people.jobcenterId,
    });
    const before = await edition();
    await saveDraft(people.editor, {
      postId: post.id,
      version: revision.version,
      manuscript: { ...aManuscript("success_story"), title: "Umgeschrieben" },
    });
    const { latest } = await stored(post.id);
    const carried = await db
      .select()
      .from(revisionConsents)
      .where(eq(revisionConsents.revisionId, latest.id));
    expect([latest.number, latest.state, carried.length]).toEqual([2, "draft", 1]);
    expect(await publicTitle(post.id)).toBe(revision.title);
    expect(await edition()).toBe(before);
  });

  it("refuses a submitted revision", async () => {
    const { post, revision } = await aPost(db, { state: "submitted", jobcenterId: people.jobcenterId });
    expect(
      await refusalOf(
        saveDraft(people.editor, { postId: post.id, version: revision.version, manuscript: written("Spät") }),
      ),
    ).toBeInstanceOf(NotPossibleNow);
  });
});

describe("saving after a withdrawal", () => {
  const save = (postId: string, knownWithdrawals: string[]) =>
    saveDraft(people.editor, { postId, version: 1, manuscript: written("Neu getippt"), knownWithdrawals });

  it.each(["named in it", "named in its public text", "marked on its picture"])(
    "tells the writer when somebody %s has withdrawn since",
    async (how) => {
      const consent = await aConsent(db, { jobcenterId: people.jobcenterId });
      const picture = await aPicture(db, { jobcenterId: people.jobcenterId });
      if (how === "marked on its picture")
        await aMark(db, picture, { id: consent.personId, jobcenterId: people.jobcenterId });
      const leadPicture = {
        mediaId: picture.id,
        altText: "Am Steg",
        decorative: false,
        caption: "",
        credit: "x",
      };
      const { postId } = await editorsPost(people, {
        kind: "article",
        state: how === "named in its public text" ? "approved" : "draft",
        consents: how === "marked on its picture" ? [] : [consent],
        manuscript: { leadPicture },
      });
      await withdrawConsent(people.lead, { consentId: consent.id, receivedVia: "phone" });
      const refusal = await refusalOf(save(postId, []));
      expect(refusal).toBeInstanceOf(WithdrawnMeanwhile);
      expect(refusal).toMatchObject({ withdrawn: [consent.id] });
      expect((await stored(postId)).latest.version).toBe(1);
      expect(await save(postId, [consent.id])).toMatchObject({ version: 2 });
    },
  );

  it("does not disturb the writer of another post", async () => {
    const consent = await aConsent(db, { jobcenterId: people.jobcenterId });
    await withdrawConsent(people.lead, { consentId: consent.id, receivedVia: "phone" });
    expect(await save(await aDraft(), [])).toMatchObject({ version: 2 });
  });
});
