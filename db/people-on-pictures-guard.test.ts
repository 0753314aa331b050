// What the database refuses about the marks of people on pictures (docs/decisions/0075).
import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aConsent, aJobcenter, aMark, aPerson, aPicture, aPost } from "@/db/factories";
import { consents, mediaPeople, people, posts, revisionMedia, revisions } from "@/db/schema";
import { aMarkedPicture, aPostWith, leadOf, refused, withdraw } from "./testing/marked-picture";

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

  it("a text that shows a picture without listing it cannot be submitted", async () => {
    const consent = await aConsent(db);
    const picture = await aMarkedPicture(consent);
    const image = { type: "image" as const, ...leadOf(picture) };
    for (const manuscript of [{ leadPicture: leadOf(picture) }, { content: [image] }]) {
      const { revision } = await aPost(db, { manuscript });
      const ofRevision = eq(revisionMedia.revisionId, revision.id);
      await db.delete(revisionMedia).where(ofRevision);
      const submitted = { state: "submitted" as const, submittedBy: revision.createdBy };
      await expect(
        db.update(revisions).set(submitted).where(eq(revisions.id, revision.id)),
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
