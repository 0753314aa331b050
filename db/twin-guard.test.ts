// What holds for versions in Leichte Sprache whatever a command or a person with SQL does.
import { eq, and } from "drizzle-orm";
import { expect, it, beforeAll } from "vitest";
import { newLeichteSprache } from "@/domain/post/leichte-sprache";
import { db } from "./client";
import { anEditor, aPublicPost, aJobcenter, aPublicTwin, aTwin } from "./factories";
import { revisions, posts } from "./schema";

let jobcenterId: string;
let editorId: string;

beforeAll(async () => {
  jobcenterId = (await aJobcenter(db)).id;
  editorId = (await anEditor(db)).id;
});

const own = () => ({ jobcenterId, editorId });
const guarded = { cause: { code: "23000" } };

it("refuses to make an existing post a twin, a twin of a twin, and a second twin", async () => {
  const original = await aPublicPost(db, own());
  const other = await aPublicPost(db, own());
  const twin = await aTwin(db, original, own());
  await expect(
    db.update(posts).set({ twinOf: original.post.id }).where(eq(posts.id, other.post.id)),
  ).rejects.toMatchObject(guarded);
  await expect(aTwin(db, twin, own())).rejects.toMatchObject(guarded);
  await expect(aTwin(db, original, own())).rejects.toMatchObject({ cause: { code: "23505" } });
});

it("refuses a twin of another Jobcenter or kind than its original", async () => {
  const saalekreis = await aJobcenter(db, { slug: "saalekreis" });
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
  await expect(db.insert(posts).values({ ...wrong, jobcenterId: saalekreis.id })).rejects.toMatchObject({
    cause: { code: "23503" },
  });
});

it("refuses to publish a twin that names no test group, or an ordinary text as a twin", async () => {
  const original = await aPublicPost(db, own());
  const nameless = {
    leichteSprache: { ...newLeichteSprache(1), isTested: true, translator: "Büro Beispiel" },
  };
  await expect(aPublicTwin(db, original, { ...own(), manuscript: nameless })).rejects.toMatchObject(guarded);
  const other = await aPublicPost(db, own());
  await expect(
    aPublicTwin(db, other, { ...own(), manuscript: { leichteSprache: null } }),
  ).rejects.toMatchObject(guarded);
  await expect(
    aPublicPost(db, { ...own(), manuscript: { leichteSprache: newLeichteSprache(1) } }),
  ).rejects.toMatchObject(guarded);
});

it("refuses to change who tested an approved twin", async () => {
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
