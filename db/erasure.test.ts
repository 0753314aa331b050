// What SQL by hand can and cannot erase (docs/decisions/0081).
import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aConsent, aFigure, aJobcenter, aMark, anEditor, aPicture, aPost, aPublicPost } from "@/db/factories";
import {
  consentEvents,
  consents,
  erasures,
  figures,
  media,
  mediaPeople,
  people,
  posts,
  revisionConsents,
  revisionMedia,
  revisions,
} from "@/db/schema";
import { erasedWords } from "@/domain/consent/erasure";
import { contentKeptInDays } from "@/domain/retention-periods";

const guarded = { cause: { code: "23000" } };
const incomplete = { cause: { code: "23514" } };
const withdraw = (consentId: string) =>
  db.insert(consentEvents).values({ consentId, kind: "withdrawn", receivedVia: "phone" });
const emptyText = {
  title: "",
  teaser: "",
  content: [],
  details: sql`'{}'::jsonb`,
  topics: [],
  pillar: null,
  leadPicture: null,
  asOf: null,
  embargoUntil: null,
  aktionswocheId: null,
  seriesId: null,
  seriesPart: null,
  startsAt: null,
  endsAt: null,
  contentHash: "",
  sentBackBecause: null,
  erasedAt: sql`now()`,
};
const emptyPerson = { name: "", contact: "", guardianName: "", bornOn: null, erasedAt: sql`now()` };
const emptyConsent = {
  publicName: "",
  collectedBy: "",
  specialKinds: [],
  evidenceKey: null,
  evidenceSha256: null,
  evidenceType: null,
  erasedAt: sql`now()`,
};
const emptyPicture = {
  fileName: "",
  sha256: "",
  altText: null,
  credit: "",
  widths: [],
  erasedAt: sql`now()`,
};
const change = (id: string, columns: object) => db.update(revisions).set(columns).where(eq(revisions.id, id));
const emptyPersonOf = (id: string, columns: object = emptyPerson) =>
  db.update(people).set(columns).where(eq(people.id, id));

/** An approved story of a person that is not public. */
async function aStory() {
  const consent = await aConsent(db);
  const { post, revision } = await aPost(db, {
    kind: "success_story",
    state: "approved",
    consents: [consent],
  });
  return { consent, post, revision };
}

it("waits as many days as the retention table says", async () => {
  const { consent } = await aStory();
  await withdraw(consent.id);
  const { rows } = await db.execute<{ days: number }>(sql`
    select extract(day from due_at - withdrawn_at)::int as days from erasures_due where person_id = ${consent.personId}`);
  expect(rows).toEqual([{ days: contentKeptInDays }]);
});

describe("a text", () => {
  it("of somebody with a valid consent, or of nobody, is not erased", async () => {
    const { revision } = await aStory();
    await expect(change(revision.id, emptyText)).rejects.toMatchObject(guarded);
    for (const state of ["draft", "submitted", "approved"] as const) {
      const { revision: ofNobody } = await aPost(db, { state });
      await expect(change(ofNobody.id, { ...emptyText, state: "draft" })).rejects.toMatchObject(guarded);
    }
  });

  it("is erased whole, once, and never comes back or becomes public", async () => {
    const { consent, post, revision } = await aStory();
    await withdraw(consent.id);
    await expect(change(revision.id, { ...emptyText, title: "Name" })).rejects.toMatchObject(incomplete);
    await expect(change(revision.id, { ...emptyText, state: "draft" })).rejects.toMatchObject(guarded);
    const other = await anEditor(db);
    await expect(change(revision.id, { ...emptyText, submittedBy: other.id })).rejects.toMatchObject(guarded);
    await expect(change(revision.id, { title: "Neu" })).rejects.toMatchObject(guarded);
    await change(revision.id, emptyText);
    await expect(change(revision.id, { erasedAt: null })).rejects.toMatchObject(guarded);
    await expect(change(revision.id, { title: "Neu" })).rejects.toMatchObject(guarded);
    await aConsent(db, { personId: consent.personId });
    await expect(
      db
        .update(posts)
        .set({ publicRevisionId: revision.id, publicFrom: new Date() })
        .where(eq(posts.id, post.id)),
    ).rejects.toMatchObject(guarded);
  });

  it("that readers would see is taken off before", async () => {
    const consent = await aConsent(db);
    const { revision } = await aPublicPost(db, { kind: "success_story", consents: [consent] });
    await withdraw(consent.id);
    await expect(change(revision.id, emptyText)).rejects.toMatchObject(guarded);
  });

  it("is not inserted as erased, and its people and pictures stay named", async () => {
    const { consent, post, revision } = await aStory();
    await expect(
      db.execute(
        sql`insert into revisions (post_id, number, details, content_hash, erased_at) values (${post.id}, 9, '{}', '', now())`,
      ),
    ).rejects.toMatchObject(guarded);
    await withdraw(consent.id);
    const named = eq(revisionConsents.revisionId, revision.id);
    await expect(db.update(revisionConsents).set({ confirmedHash: null }).where(named)).rejects.toMatchObject(
      guarded,
    );
    await change(revision.id, emptyText);
    await db.update(revisionConsents).set({ confirmedHash: null }).where(named);
    await expect(db.delete(revisionConsents).where(named)).rejects.toMatchObject(guarded);
    const picture = await aPicture(db);
    await expect(
      db.insert(revisionMedia).values({ revisionId: revision.id, mediaId: picture.id }),
    ).rejects.toMatchObject(guarded);
  });
});

describe("the record of a person", () => {
  it("who has not withdrawn, or came back, is not emptied", async () => {
    const consent = await aConsent(db);
    const ofConsent = eq(consents.id, consent.id);
    const picture = await aPicture(db);
    await aMark(db, picture, { id: consent.personId, jobcenterId: consent.jobcenterId });
    const tries = async () => {
      await expect(emptyPersonOf(consent.personId)).rejects.toMatchObject(guarded);
      await expect(db.update(consents).set(emptyConsent).where(ofConsent)).rejects.toMatchObject(guarded);
      await expect(db.update(media).set(emptyPicture).where(eq(media.id, picture.id))).rejects.toMatchObject(
        guarded,
      );
    };
    await tries();
    await withdraw(consent.id);
    await aConsent(db, { personId: consent.personId });
    await tries();
  });

  it("is emptied whole, stays empty, and gets no new consent and no new mark", async () => {
    const consent = await aConsent(db);
    const { personId, jobcenterId } = consent;
    const ofConsent = eq(consents.id, consent.id);
    await withdraw(consent.id);
    await expect(emptyPersonOf(personId, { ...emptyPerson, name: "Rest" })).rejects.toMatchObject(incomplete);
    await expect(
      db
        .update(consents)
        .set({ ...emptyConsent, validUntil: "2099-01-01" })
        .where(ofConsent),
    ).rejects.toMatchObject(guarded);
    await db.update(consents).set(emptyConsent).where(ofConsent);
    await emptyPersonOf(personId);
    await expect(emptyPersonOf(personId, { name: "Wieder da", erasedAt: null })).rejects.toMatchObject(
      guarded,
    );
    await expect(
      db.update(consents).set({ publicName: "Wieder da", erasedAt: null }).where(ofConsent),
    ).rejects.toMatchObject(guarded);
    await expect(aConsent(db, { personId })).rejects.toMatchObject(guarded);
    await expect(aMark(db, await aPicture(db), { id: personId, jobcenterId })).rejects.toMatchObject(guarded);
  });
});

it("a picture is emptied whole and stays empty, with its mark", async () => {
  const consent = await aConsent(db);
  const picture = await aPicture(db);
  const ofPicture = eq(media.id, picture.id);
  await aMark(db, picture, { id: consent.personId, jobcenterId: consent.jobcenterId });
  await withdraw(consent.id);
  await expect(
    db
      .update(media)
      .set({ ...emptyPicture, altText: "Rest" })
      .where(ofPicture),
  ).rejects.toMatchObject(incomplete);
  await db.update(media).set(emptyPicture).where(ofPicture);
  await expect(
    db.update(media).set({ altText: "Neu", erasedAt: null }).where(ofPicture),
  ).rejects.toMatchObject(guarded);
  await expect(db.delete(mediaPeople).where(eq(mediaPeople.mediaId, picture.id))).rejects.toMatchObject(
    guarded,
  );
});

it("the words beside a figure become the fixed ones, only while somebody of the Jobcenter waits to be erased", async () => {
  const consent = await aConsent(db);
  const figure = await aFigure(db, { scope: "jobcenter", jobcenterId: consent.jobcenterId });
  const write = (columns: object) => db.update(figures).set(columns).where(eq(figures.id, figure.id));
  const jobcenterId = (await aJobcenter(db, { slug: "saalekreis" })).id;
  const elsewhere = await aFigure(db, { scope: "jobcenter", jobcenterId });
  await withdraw(consent.id);
  for (const columns of [{ source: "Andere Quelle" }, { source: erasedWords, value: 1 }])
    await expect(write(columns)).rejects.toMatchObject(guarded);
  await expect(
    db.update(figures).set({ source: erasedWords }).where(eq(figures.id, elsewhere.id)),
  ).rejects.toMatchObject(guarded);
  await write({ source: erasedWords });
});

it("a tombstone is only added", async () => {
  const consent = await aConsent(db);
  const tombstone = { personId: consent.personId, jobcenterId: consent.jobcenterId };
  await db
    .insert(erasures)
    .values({
      ...tombstone,
      because: "period",
      withdrawnAt: new Date(),
      postIds: [],
      revisions: 0,
      pictures: 0,
      contentHash: "x",
    });
  await expect(db.update(erasures).set({ revisions: 1 })).rejects.toMatchObject(guarded);
  await expect(db.delete(erasures)).rejects.toMatchObject(guarded);
});
