// Whoever can be recognised on a picture decides about every post that shows it, of any kind (docs/decisions/0075).
import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db, portalDb } from "@/db/client";
import {
  aConsent,
  aJobcenter,
  aMark,
  aPerson,
  aPicture,
  aPost,
  aPublicPost,
  aPublicTwin,
} from "@/db/factories";
import {
  consentEvents,
  consents,
  mediaPeople,
  people,
  posts,
  revisionConsents,
  revisionMedia,
  revisions,
} from "@/db/schema";
import { publicList, publicPictures, publicPosts, publicTwins } from "@/db/schema/public-view";
import { type PostKind, postKinds } from "@/domain/post/kind";

const refused = { cause: { code: "23000" } };
const leadOf = ({ id }: { id: string }) => ({
  mediaId: id,
  altText: "Eine Frau an der Drehbank",
  decorative: false,
  caption: "",
  credit: "Foto: Kreis",
});
const withdraw = (consent: { id: string }) =>
  db.insert(consentEvents).values({ consentId: consent.id, kind: "withdrawn", receivedVia: "phone" });

/** Rows that readers find: in the views of posts, in the lists, and of the picture. */
const seen = async (post: { id: string }, picture: { id: string }) => [
  await portalDb.$count(publicPosts, eq(publicPosts.id, post.id)),
  await portalDb.$count(publicList, eq(publicList.id, post.id)),
  await portalDb.$count(publicPictures, eq(publicPictures.id, picture.id)),
];

async function aMarkedPicture(consent: { personId: string; jobcenterId: string }) {
  const picture = await aPicture(db, { jobcenterId: consent.jobcenterId });
  await aMark(db, picture, { id: consent.personId, jobcenterId: consent.jobcenterId });
  return picture;
}
const aPostWith = (
  kind: PostKind,
  picture: { id: string },
  consents: Awaited<ReturnType<typeof aConsent>>[],
) => aPublicPost(db, { kind, consents, manuscript: { leadPicture: leadOf(picture), showsNoPerson: true } });

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

describe("with SQL", () => {
  it("the mark of somebody who withdrew stays, and cannot become that of somebody else", async () => {
    const consent = await aConsent(db);
    const picture = await aMarkedPicture(consent);
    await aPostWith("article", picture, [consent]);
    const other = await aPerson(db);
    const ofPicture = eq(mediaPeople.mediaId, picture.id);
    await expect(db.update(mediaPeople).set({ personId: other.id }).where(ofPicture)).rejects.toMatchObject(
      refused,
    );
    await withdraw(consent);
    await expect(db.delete(mediaPeople).where(ofPicture)).rejects.toMatchObject(refused);
    await aConsent(db, { personId: consent.personId });
    await db.delete(mediaPeople).where(ofPicture);
  });

  it("a mark joins a picture and a person of one Jobcenter, once", async () => {
    const consent = await aConsent(db);
    const elsewhere = await aJobcenter(db, { slug: "saalekreis" });
    const picture = await aPicture(db, { jobcenterId: elsewhere.id });
    const person = { id: consent.personId, jobcenterId: consent.jobcenterId };
    await expect(aMark(db, picture, person)).rejects.toMatchObject({ cause: { code: "23503" } });
    await expect(aMark(db, picture, { ...person, jobcenterId: elsewhere.id })).rejects.toMatchObject({
      cause: { code: "23503" },
    });
    const own = await aMarkedPicture(consent);
    await expect(aMark(db, own, person)).rejects.toMatchObject({ cause: { code: "23505" } });
  });

  it("a consent keeps its person, and one that replaces another is of the same person", async () => {
    const consent = await aConsent(db);
    const other = await aPerson(db);
    await expect(
      db.update(consents).set({ personId: other.id }).where(eq(consents.id, consent.id)),
    ).rejects.toMatchObject(refused);
    await expect(aConsent(db, { replaces: consent.id, personId: other.id })).rejects.toMatchObject({
      cause: { code: "23503" },
    });
    await expect(db.delete(people).where(eq(people.id, consent.personId))).rejects.toMatchObject({
      cause: { code: "23503" },
    });
  });

  it("a consent without a person gets one: as a server of the version before records it", async () => {
    const { id: _id, personId: _personId, ...columns } = await aConsent(db);
    await db.execute(sql`
      insert into consents (jobcenter_id, name_form, public_name, channels, form, given_on, valid_until, informed_on,
        voluntariness_explained_on, collected_by, wording_hash)
      values (${columns.jobcenterId}, 'first_name', 'Erika', '{portal}', 'written', '2026-01-01', '2028-01-01',
        '2026-01-01', '2026-01-01', 'Presse', 'x')`);
    const [recorded] = await db
      .select({ name: people.name })
      .from(consents)
      .innerJoin(people, eq(people.id, consents.personId))
      .where(eq(consents.publicName, "Erika"));
    expect(recorded).toEqual({ name: "Erika" });
  });

  it("a text that shows a picture without listing it is not handed in", async () => {
    const consent = await aConsent(db);
    const picture = await aMarkedPicture(consent);
    const image = { type: "image" as const, ...leadOf(picture) };
    for (const manuscript of [{ leadPicture: leadOf(picture) }, { content: [image] }]) {
      const { revision } = await aPost(db, { manuscript });
      const ofRevision = eq(revisionMedia.revisionId, revision.id);
      await db.delete(revisionMedia).where(ofRevision);
      const handIn = { state: "submitted" as const, submittedBy: revision.createdBy };
      await expect(
        db.update(revisions).set(handIn).where(eq(revisions.id, revision.id)),
      ).rejects.toMatchObject(refused);
    }
  });

  it("a planned revision is not published over the mark", async () => {
    const consent = await aConsent(db);
    const picture = await aMarkedPicture(consent);
    const { post, revision } = await aPost(db, {
      state: "approved",
      manuscript: { leadPicture: leadOf(picture) },
    });
    await expect(
      db
        .update(posts)
        .set({ nextRevisionId: revision.id, nextFrom: new Date() })
        .where(eq(posts.id, post.id)),
    ).rejects.toMatchObject(refused);
  });
});
