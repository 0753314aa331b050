import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { aPublicStory } from "@/commands/testing/consent";
import { edition, refusalOf } from "@/commands/testing";
import { db } from "@/db/client";
import { aJobcenter, anEditor, aModerator, aPerson, aPicture } from "@/db/factories";
import { history, mediaPeople } from "@/db/schema";
import { NotAllowed } from "@/domain/refusals";
import { markPerson } from "./mark-person";

it("hides posts that show the picture and do not name the person, with one history entry, once", async () => {
  const { actor, seen, post } = await aPublicStory();
  const pictureId = await pictureOf(post.id);
  const { id: personId } = await aPerson(db, { name: "Erika Beispiel" });
  expect(await seen()).toEqual([1, 1]);
  const before = await edition();
  await markPerson(actor, { pictureId, personId, point: { x: 30, y: 40 } });
  await markPerson(actor, { pictureId, personId });
  expect(await db.select().from(mediaPeople)).toMatchObject([{ personId, pointX: 30, pointY: 40 }]);
  await markPerson(actor, { pictureId, personId, point: { x: 0, y: 100 } });
  expect(await seen()).toEqual([0, 0]);
  expect(await edition()).toBe(before + 1);
  expect(await db.select().from(mediaPeople)).toMatchObject([{ personId, pointX: 0, pointY: 100 }]);
  const entries = await db.select().from(history).where(eq(history.subjectId, pictureId));
  expect(entries).toMatchObject([{ action: "media.markPerson", facts: { personId } }]);
  expect(JSON.stringify(entries)).not.toContain("Erika");
});

it("refuses people and pictures of another Jobcenter, and the Landkreistag", async () => {
  const elsewhere = await aJobcenter(db, { slug: "saalekreis" });
  const stranger = await aPerson(db, { jobcenterId: elsewhere.id });
  const own = await aPerson(db);
  const picture = await aPicture(db);
  const { actor } = await anEditor(db);
  const { actor: outsider } = await anEditor(db, { jobcenterId: elsewhere.id });
  const { actor: moderator } = await aModerator(db);
  const pictureId = picture.id;
  expect(await refusalOf(markPerson(actor, { pictureId, personId: stranger.id }))).toMatchObject({
    issues: [{ field: "personId" }],
  });
  for (const other of [outsider, moderator])
    expect(await refusalOf(markPerson(other, { pictureId, personId: own.id }))).toBeInstanceOf(NotAllowed);
});

async function pictureOf(postId: string): Promise<string> {
  const row = await db.query.revisions.findFirst({
    where: (revision, { eq: is }) => is(revision.postId, postId),
  });
  return row!.leadPicture!.mediaId;
}
