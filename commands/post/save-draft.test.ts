import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aManuscript, aPicture, aPost, aPublicPost } from "@/db/factories";
import { revisionConsents, savedVersions } from "@/db/schema";
import { NotAllowed, NotPossibleNow, NotReady } from "@/domain/refusals";
import { cast, deedsOf, edition, publicTitle, refusalOf, stored } from "@/commands/testing";
import { createPost } from "./create-post";
import { SaveConflict } from "./step/save-conflict";
import { saveDraft } from "./save-draft";

let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  people = await cast();
});
const written = (title: string) => aManuscript("article", { title });
const draft = async () =>
  (await aPost(db, { jobcenterId: people.jobcenterId, editorId: people.editor.accountId })).post.id;

describe("opening a post", () => {
  it("makes a blank draft of the own Jobcenter, once however often the button is pressed", async () => {
    const id = crypto.randomUUID();
    await Promise.all([
      createPost(people.editor, { kind: "article", id }),
      createPost(people.editor, { kind: "article", id }),
    ]);
    const { post, latest } = await stored(id);
    expect([post.jobcenterId, latest.state, latest.number]).toEqual([people.jobcenterId, "draft", 1]);
    expect(await deedsOf(id)).toEqual(["post.create"]);
  });

  it("is not for moderators, and nobody takes over another's post by its id", async () => {
    const id = await draft();
    expect(await refusalOf(createPost(people.moderator, { kind: "article" }))).toBeInstanceOf(NotAllowed);
    expect(await refusalOf(createPost(people.foreigner, { kind: "article", id }))).toBeInstanceOf(NotAllowed);
  });
});

describe("saving", () => {
  it("writes the text and raises the version", async () => {
    const id = await draft();
    const answer = await saveDraft(people.editor, {
      postId: id,
      version: 1,
      manuscript: written("Neuer Titel"),
    });
    const { latest } = await stored(id);
    expect([latest.title, latest.version, answer.version]).toEqual(["Neuer Titel", 2, 2]);
    expect(latest.savedBy).toBe(people.editor.accountId);
  });

  it("writes the history once a sitting, not at every pause", async () => {
    const { postId } = await createPost(people.editor, { kind: "article" });
    for (const version of [1, 2, 3])
      await saveDraft(people.editor, { postId, version, manuscript: written(`Titel ${version}`) });
    await saveDraft(people.colleague, { postId, version: 4, manuscript: written("Von nebenan") });
    expect(await deedsOf(postId)).toEqual(["post.save", "post.create"]);
  });

  it("keeps the text of somebody else before it is replaced", async () => {
    const id = await draft();
    await saveDraft(people.colleague, { postId: id, version: 1, manuscript: written("Von nebenan") });
    const { latest } = await stored(id);
    const kept = await db.select().from(savedVersions).where(eq(savedVersions.revisionId, latest.id));
    expect(kept.map((row) => row.version)).toEqual([1]);
  });

  it.each([
    ["a foreign editor", "foreigner"],
    ["a moderator", "moderator"],
  ] as const)("refuses %s", async (_name, who) => {
    const id = await draft();
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
    const id = await draft();
    const refusal = await refusalOf(
      saveDraft(people.editor, { postId: id, version: 1, manuscript: { ...written("X"), ...change } }),
    );
    expect(refusal).toBeInstanceOf(NotReady);
    expect((await stored(id)).latest.version).toBe(1);
  });

  it("keeps a text out of which a character was cut in half, or with signs no database takes", async () => {
    const id = await draft();
    const manuscript = aManuscript("article", {
      title: "Halbes \ud83d Herz\u0000",
      content: [{ type: "paragraph", text: [{ text: "Zeile\u0000 und \udc00 Rest" }] }],
    });
    await saveDraft(people.editor, { postId: id, version: 1, manuscript });
    expect((await stored(id)).latest).toMatchObject({
      title: "Halbes \ufffd Herz",
      content: [{ text: [{ text: "Zeile und \ufffd Rest" }] }],
    });
  });

  it("refuses a picture of another Jobcenter", async () => {
    const id = await draft();
    const foreign = await aPicture(db, { jobcenterId: people.foreigner.jobcenterId! });
    const manuscript = {
      ...written("X"),
      leadPicture: { mediaId: foreign.id, altText: "x", decorative: false, caption: "", credit: "x" },
    };
    expect(await refusalOf(saveDraft(people.editor, { postId: id, version: 1, manuscript }))).toBeInstanceOf(
      NotReady,
    );
  });
});

describe("two writers on one draft", () => {
  it("tells the second and keeps the first; both texts stay", async () => {
    const id = await draft();
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

  it("lets exactly one of two simultaneous saves win", async () => {
    const id = await draft();
    const results = await Promise.allSettled(
      ["A", "B"].map((title) =>
        saveDraft(people.editor, { postId: id, version: 1, manuscript: written(title) }),
      ),
    );
    expect(results.map((result) => result.status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  it("is no conflict when only the answer of the same save got lost", async () => {
    const id = await draft();
    const save = () => saveDraft(people.editor, { postId: id, version: 1, manuscript: written("Einmal") });
    expect((await save()).version).toBe((await save()).version);
  });
});

describe("editing what is public", () => {
  it("opens a new revision, carries the people along, and leaves readers alone", async () => {
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

  it("refuses to touch what is handed in", async () => {
    const { post, revision } = await aPost(db, { state: "submitted", jobcenterId: people.jobcenterId });
    expect(
      await refusalOf(
        saveDraft(people.editor, { postId: post.id, version: revision.version, manuscript: written("Spät") }),
      ),
    ).toBeInstanceOf(NotPossibleNow);
  });
});
