import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { saveDraft } from "@/commands/post/save-draft";
import { submitPost } from "@/commands/post/submit-post";
import { actionsOn, cast, publicTitle, refusalOf, stored } from "@/commands/testing";
import { withdrawnDaysAgo } from "@/commands/testing/erasure";
import { db } from "@/db/client";
import { aConsent, aManuscript, aPost, aPublicPost } from "@/db/factories";
import { erasures, postPeople } from "@/db/schema";
import { theClock } from "@/domain/account/role";
import { NotAllowed, NotPossibleNow, NotReady } from "@/domain/refusals";
import { personOne } from "@/queries/desk/person-one";
import { decideNameHit } from "./decide-name-hit";
import { eraseDuePeople } from "./erase-due-people";

let hit = 0;

/** Somebody who withdrew, and a public Bericht in which only the name stands. */
async function aHit(daysAgo: number) {
  const people = await cast();
  const { jobcenterId } = people;
  const name = `Notburga Namensvetter${"abcd"[(hit += 1)]}`;
  const consent = await aConsent(db, { jobcenterId, publicName: name });
  const own = { jobcenterId, editorId: people.editor.accountId };
  const { post } = await aPublicPost(db, { ...own, manuscript: { title: `Mit ${name}` } });
  await withdrawnDaysAgo(consent.id, daysAgo);
  const { personId } = consent;
  const decide = (isMeant: boolean) => decideNameHit(people.editor, { personId, postId: post.id, isMeant });
  const hits = async () => (await personOne(people.editor, personId))?.nameHits.map(({ postId }) => postId);
  return { ...people, name, own, post, personId, decide, hits };
}

it("takes a post off at once when the person is meant, and erases it with the rest", async () => {
  const { post, personId, decide, hits, editor } = await aHit(31);
  expect(await hits()).toContain(post.id);
  await decide(true);
  expect(await publicTitle(post.id)).toBeNull();
  expect((await actionsOn(post.id))[0]).toBe("post.meansPerson");
  expect(await hits()).not.toContain(post.id);
  expect((await personOne(editor, personId))?.posts).toMatchObject([{ postId: post.id }]);
  await expect(decide(false)).rejects.toThrow(NotPossibleNow);
  await eraseDuePeople(theClock);
  expect((await stored(post.id)).latest).toMatchObject({ title: "" });
});

it("lets the post of a namesake stay, and asks no more when it is handed in again", async () => {
  const { name, post, decide, hits, own, editor } = await aHit(1);
  const manuscript = aManuscript("article", { title: `Mit ${name}` });
  const { post: draft } = await aPost(db, own);
  const saved = await saveDraft(editor, { postId: post.id, version: 1, manuscript });
  const handIn = { postId: post.id, version: saved.version };
  expect(await refusalOf(submitPost(editor, handIn))).toBeInstanceOf(NotReady);
  await decide(false);
  expect(await hits()).not.toContain(post.id);
  await submitPost(editor, handIn);
  expect(await publicTitle(post.id)).toBe(`Mit ${name}`);
  const other = await saveDraft(editor, { postId: draft.id, version: 1, manuscript });
  expect(await refusalOf(submitPost(editor, { postId: draft.id, version: other.version }))).toBeInstanceOf(
    NotReady,
  );
});

it("remembers without the name what was not decided until the erasure, and erases it when it is", async () => {
  const { post, personId, decide, hits } = await aHit(31);
  await eraseDuePeople(theClock);
  expect(await db.select().from(postPeople).where(eq(postPeople.postId, post.id))).toMatchObject([
    { personId, isMeant: null },
  ]);
  expect(await hits()).toEqual([post.id]);
  await decide(true);
  expect((await stored(post.id)).latest).toMatchObject({ title: "", erasedAt: expect.any(Date) });
  expect(await db.$count(erasures, eq(erasures.personId, personId))).toBe(2);
  expect(await hits()).toEqual([]);
});

it("refuses other Jobcenter, and people who have not withdrawn", async () => {
  const { post, personId, outsider, editor, own } = await aHit(1);
  const decision = { personId, postId: post.id, isMeant: true };
  await expect(decideNameHit(outsider, decision)).rejects.toThrow(NotAllowed);
  const staying = await aConsent(db, { jobcenterId: own.jobcenterId });
  await expect(decideNameHit(editor, { ...decision, personId: staying.personId })).rejects.toThrow(
    NotPossibleNow,
  );
});
