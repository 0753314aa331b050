// Whoever can be recognised on a picture decides about every post that shows it, of any kind
// (docs/decisions/0075).
import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db, portalDb } from "@/db/client";
import { aConsent, aMark, aPerson, aPicture, aPost, aPublicPost, aPublicTwin } from "@/db/factories";
import { mediaPeople, revisionConsents } from "@/db/schema";
import { publicList, publicPictures, publicPosts, publicTwins } from "@/db/schema/public-view";
import { postKinds } from "@/domain/post/kind";
import { aMarkedPicture, aPostWith, leadOf, refused, withdraw } from "./testing/marked-picture";

/** Rows that readers find: in the views of posts, in the lists, and of the picture. */
const seen = async (post: { id: string }, picture: { id: string }) => [
  await portalDb.$count(publicPosts, eq(publicPosts.id, post.id)),
  await portalDb.$count(publicList, eq(publicList.id, post.id)),
  await portalDb.$count(publicPictures, eq(publicPictures.id, picture.id)),
];

describe.each(postKinds)("a post of the kind %s with a picture of a person", (kind) => {
  it("is public with the consent of that person, and gone with the withdrawal, picture included", async () => {
    const consent = await aConsent(db);
    const picture = await aMarkedPicture(consent);
    const { post } = await aPostWith(kind, picture, [consent]);
    expect(await seen(post, picture)).toEqual([1, 1, 1]);
    await withdraw(consent);
    expect(await seen(post, picture)).toEqual([0, 0, 0]);
  });

  it("cannot be published when it does not name that person", async () => {
    const consent = await aConsent(db);
    const picture = await aMarkedPicture(consent);
    await expect(aPostWith(kind, picture, [])).rejects.toMatchObject(refused);
    await expect(aPostWith(kind, picture, [await aConsent(db)])).rejects.toMatchObject(refused);
  });

  it("is gone at once when somebody whom it does not name is marked", async () => {
    const consent = await aConsent(db);
    const picture = await aPicture(db);
    const { post } = await aPostWith(kind, picture, []);
    expect(await seen(post, picture)).toEqual([1, 1, 1]);
    await aMark(db, picture, { id: consent.personId, jobcenterId: consent.jobcenterId });
    expect(await seen(post, picture)).toEqual([0, 0, 0]);
    const { rows } = await portalDb.execute<{ id: string }>(sql`select id from gone_posts(null)`);
    expect(rows.map(({ id }) => id)).toContain(post.id);
    await db.delete(mediaPeople).where(eq(mediaPeople.mediaId, picture.id));
    expect(await seen(post, picture)).toEqual([1, 1, 1]);
  });
});

it("counts another consent of the same person, and no consent of somebody else", async () => {
  const person = await aPerson(db);
  const [first, second] = [
    await aConsent(db, { personId: person.id }),
    await aConsent(db, { personId: person.id }),
  ];
  const picture = await aMarkedPicture(first);
  const { post } = await aPostWith("article", picture, [second]);
  await withdraw(first);
  expect(await seen(post, picture)).toEqual([1, 1, 1]);
  await withdraw(second);
  expect(await seen(post, picture)).toEqual([0, 0, 0]);
});

it("does not count a consent for another text, one that has ended, or one without the portal", async () => {
  const ended = await aConsent(db, { givenOn: "2020-01-01", validUntil: "2020-12-31" });
  const pressOnly = await aConsent(db, { channels: ["press"] });
  for (const consent of [ended, pressOnly]) {
    await expect(aPostWith("article", await aMarkedPicture(consent), [consent])).rejects.toMatchObject(
      refused,
    );
  }
  const consent = await aConsent(db);
  const leadPicture = leadOf(await aMarkedPicture(consent));
  const { revision } = await aPost(db, { manuscript: { leadPicture }, consents: [consent] });
  await db
    .update(revisionConsents)
    .set({ confirmedHash: "0".repeat(64) })
    .where(eq(revisionConsents.revisionId, revision.id));
  const { rows } = await db.execute(
    sql`select channels from revision_channels where revision_id = ${revision.id}`,
  );
  expect(rows).toEqual([{ channels: "{}" }]);
});

it("takes down a version in Leichte Sprache with the picture, while the original without it stays", async () => {
  const original = await aPublicPost(db);
  const consent = await aConsent(db);
  const picture = await aMarkedPicture(consent);
  const { post } = await aPublicTwin(db, original, {
    consents: [consent],
    manuscript: { leadPicture: leadOf(picture) },
  });
  const twins = () => portalDb.$count(publicTwins, eq(publicTwins.id, post.id));
  expect(await twins()).toBe(1);
  await withdraw(consent);
  expect(await twins()).toBe(0);
  expect(await portalDb.$count(publicPosts, eq(publicPosts.id, original.post.id))).toBe(1);
  expect(await portalDb.$count(publicPictures, eq(publicPictures.id, picture.id))).toBe(0);
});
