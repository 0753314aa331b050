import { describe, expect, it, beforeAll } from "vitest";
import { cast, lettersTo, refusalOf, stored, type Cast, actionsOn, editorsPost } from "@/commands/testing";
import { inLeichteSprache } from "@/commands/testing/twin";
import { db } from "@/db/client";
import {
  aConsent,
  aJobcenter,
  aManuscript,
  aMark,
  anEditor,
  aPerson,
  aPicture,
  aPublicPost,
  aTwin,
} from "@/db/factories";
import { newLeichteSprache } from "@/domain/post/leichte-sprache";
import { NotAllowed, NotPossibleNow, NotReady } from "@/domain/refusals";
import { createTwin } from "./create-twin";
import { saveDraft } from "./save-draft";
import { submitPost } from "./submit-post";

let people: Cast;

beforeAll(async () => {
  people = await cast();
});

const own = () => ({ jobcenterId: people.jobcenterId, editorId: people.editor.accountId });

describe("submitting", () => {
  it("puts the revision into the queue, queues a letter to the moderators and writes one history entry", async () => {
    const { postId, version } = await editorsPost(people);
    await submitPost(people.editor, { postId, version });
    expect((await stored(postId)).latest).toMatchObject({
      state: "submitted",
      submittedBy: people.editor.accountId,
    });
    expect(await actionsOn(postId)).toEqual(["post.submit"]);
    expect(await lettersTo(people.moderator.accountId)).toContain("post_submitted");
  });

  it("names each missing part and changes nothing", async () => {
    const { postId, version } = await editorsPost(people, {
      kind: "success_story",
      consents: [],
      manuscript: { title: "" },
    });
    const refusal = await refusalOf(submitPost(people.editor, { postId, version }));
    expect((refusal as NotReady).issues.map((issue) => issue.field)).toEqual(["title", "consents"]);
    expect((await stored(postId)).latest.state).toBe("draft");
  });

  it("is refused until the Jobcenter's page names who is responsible (C-002)", async () => {
    const { id: jobcenterId, provider } = await aJobcenter(db, { slug: "harz" });
    const { id: editorId, actor } = await anEditor(db, { jobcenterId });
    const draft = await editorsPost(people, { jobcenterId, editorId });
    await aJobcenter(db, { slug: "harz", provider: { ...provider!, responsible: "" } });
    expect(await refusalOf(submitPost(actor, draft))).toMatchObject({ reason: "provider is incomplete" });
    await aJobcenter(db, { slug: "harz", provider });
    await submitPost(actor, draft);
    expect((await stored(draft.postId)).latest.state).toBe("submitted");
  });

  it("refuses another Jobcenter, another version and a second time", async () => {
    const { postId, version } = await editorsPost(people);
    expect(await refusalOf(submitPost(people.outsider, { postId, version }))).toBeInstanceOf(NotAllowed);
    expect(await refusalOf(submitPost(people.editor, { postId, version: version + 1 }))).toBeInstanceOf(
      NotPossibleNow,
    );
    await submitPost(people.editor, { postId, version });
    expect(await refusalOf(submitPost(people.editor, { postId, version }))).toBeInstanceOf(NotPossibleNow);
  });

  it("accepts a press release number once per Jobcenter, even from two people at the same moment", async () => {
    const releases = [
      await editorsPost(people, { kind: "press_release" }),
      await editorsPost(people, { kind: "press_release" }),
    ];
    const results = await Promise.allSettled(
      releases.map(({ postId, version }) => submitPost(people.editor, { postId, version })),
    );
    expect(results.map((result) => result.status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  it("accepts the running number of a press release once in each year, with or without zeros before it (C-011)", async () => {
    const release = (number: string) =>
      editorsPost(people, {
        kind: "press_release",
        manuscript: { details: { ...aManuscript("press_release").details, number } },
      });
    await submitPost(people.editor, await release("008/2025"));
    await submitPost(people.editor, await release("008/2026"));
    expect(await refusalOf(submitPost(people.editor, await release("8/2026")))).toMatchObject({
      issues: [{ field: "details.number" }],
    });
  });
});

describe("submitting a version in Leichte Sprache", () => {
  it("asks for the translator, and for the group and the day of a test", async () => {
    const { post } = await aPublicPost(db, own());
    const { postId } = await createTwin(people.editor, { postId: post.id });
    const { version } = await saveDraft(people.editor, {
      postId,
      version: 1,
      manuscript: inLeichteSprache(1, { translator: " ", isTested: true }),
    });
    const refusal = await refusalOf(submitPost(people.editor, { postId, version }));
    expect((refusal as NotReady).issues.map(({ field }) => field)).toEqual([
      "leichteSprache.translator",
      "leichteSprache.testGroup",
      "leichteSprache.testedOn",
    ]);
  });

  it("leaves the number of a press release free for the original", async () => {
    const { id: jobcenterId } = await aJobcenter(db, { slug: "aurich" });
    const { id: editorId, actor } = await anEditor(db, { jobcenterId });
    const original = await aPublicPost(db, { kind: "press_release", jobcenterId, editorId });
    const twin = await aTwin(db, original, { editorId });
    await submitPost(actor, { postId: twin.post.id, version: 1 });
    const saved = await saveDraft(actor, {
      postId: original.post.id,
      version: 1,
      manuscript: aManuscript("press_release", { title: "Neu" }),
    });
    await expect(
      submitPost(actor, { postId: original.post.id, version: saved.version }),
    ).resolves.toBeUndefined();
  });

  it("needs a consent to its own words: the consent to the original does not count", async () => {
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

describe("submitting a post of any kind that shows or names people of the Jobcenter", () => {
  const leadOf = ({ id }: { id: string }) => ({
    mediaId: id,
    altText: "Eine Frau an der Drehbank",
    decorative: false,
    caption: "",
    credit: "Foto: Kreis",
  });
  const issuesOf = async (wishes: Parameters<typeof editorsPost>[1]) =>
    ((await refusalOf(submitPost(people.editor, await editorsPost(people, wishes)))) as NotReady).issues;

  it.each(["article", "press_release", "veranstaltung", "project", "success_story"] as const)(
    "%s: refuses a picture of somebody whom it does not name, and accepts it with the consent",
    async (kind) => {
      const { jobcenterId } = people;
      const consent = await aConsent(db, { jobcenterId, publicName: "Erika Beispiel" });
      const picture = await aPicture(db, { jobcenterId });
      await aMark(db, picture, { id: consent.personId, jobcenterId });
      const { details } = aManuscript(kind);
      const manuscript = {
        leadPicture: leadOf(picture),
        showsNoPerson: true,
        // Press releases have a number of their own.
        details: "number" in details ? { ...details, number: "075/2026" } : details,
      };
      expect(await issuesOf({ kind, consents: [], manuscript })).toMatchObject([
        { field: "consents", message: expect.stringContaining("Erika Beispiel") },
      ]);
      const named = await editorsPost(people, { kind, consents: [consent], manuscript });
      await submitPost(people.editor, named);
      expect((await stored(named.postId)).latest.state).toBe("submitted");
    },
  );

  it("refuses every name of somebody who withdrew, until there is a new consent", async () => {
    const { jobcenterId } = people;
    const person = await aPerson(db, { jobcenterId, name: "Karim Müßig" });
    const given = { jobcenterId, personId: person.id, publicName: "Mira Anders" };
    await aConsent(db, { ...given, events: ["given", "withdrawn"] });
    const manuscript = { title: "Karim Muessigs Weg", teaser: "Von Mira  ANDERS und anderen." };
    expect((await issuesOf({ manuscript })).map(({ field }) => field)).toEqual(["title", "teaser"]);
    await aConsent(db, given);
    await submitPost(people.editor, await editorsPost(people, { manuscript }));
  });
});
