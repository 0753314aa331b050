import { eq } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { addPicture } from "@/commands/media/add-picture";
import { removeOrphanFiles } from "@/commands/media/remove-orphan-files";
import { restoreVersion } from "@/commands/post/restore-version";
import { saveDraft } from "@/commands/post/save-draft";
import { submitPost } from "@/commands/post/submit-post";
import { actionsOn, cast, stored } from "@/commands/testing";
import { withdrawnDaysAgo } from "@/commands/testing/erasure";
import { db } from "@/db/client";
import {
  aConsent,
  aManuscript,
  aMark,
  aModerator,
  anEditor,
  aPicture,
  aPost,
  aPublicPost,
  aPublicTwin,
} from "@/db/factories";
import { aRevision } from "@/db/factories/revision";
import {
  consents,
  erasures,
  featuredStories,
  goneAddresses,
  history,
  media,
  people,
  posts,
  postSlugs,
  revisions,
  savedVersions,
  viewings,
} from "@/db/schema";
import { theClock } from "@/domain/account/role";
import { NotAllowed, NotPossibleNow } from "@/domain/refusals";
import { aDrawing } from "@/platform/images/sample";
import { storage } from "@/platform/storage/storage";
import { readLedger } from "@/platform/storage/withdrawal-ledger";
import { postAddress, twinAddress } from "@/queries/portal/post-address";
import { eraseWithdrawnPerson } from "./erase-withdrawn-person";

const name = "Ottilie Erdmann";
const because = "period" as const;
const leadOf = ({ id }: { id: string }) => ({
  mediaId: id,
  altText: `${name} an der Drehbank`,
  decorative: false,
  caption: "",
  credit: "Foto: Kreis",
});
const filesOf = async (key: string) => {
  const found: string[] = [];
  for await (const file of storage().list(`pictures/${key}/`)) found.push(file.key);
  return found;
};
const whole = (id: string) => db.select().from(revisions).where(eq(revisions.id, id));

let told = 0;

async function aTold(more: Parameters<typeof aPublicPost>[1] = {}) {
  const people = await cast();
  const consent = await aConsent(db, { publicName: name, jobcenterId: people.jobcenterId });
  const picture = await addPicture(people.editor, {
    altText: `${name} an der Drehbank`,
    decorative: false,
    credit: "Foto: Kreis",
    bytes: await aDrawing("png", 64, 64),
  });
  await aMark(db, picture, { id: consent.personId, jobcenterId: consent.jobcenterId });
  const own = { jobcenterId: people.jobcenterId, editorId: people.editor.accountId };
  const slug = `ottilie-erdmann-faengt-neu-an-${(told += 1)}`;
  const { post, revision } = await aPublicPost(db, {
    kind: "success_story",
    ...own,
    consents: [consent],
    slug,
    manuscript: { title: `${name} fängt neu an`, leadPicture: leadOf(picture) },
    ...more,
  });
  const erase = () => eraseWithdrawnPerson(theClock, { personId: consent.personId, because });
  return { ...people, own, consent, picture, post, revision, slug, erase };
}

it("empties texts, pictures, names and addresses, and keeps a tombstone without content", async () => {
  const told = await aTold();
  const { consent, picture, post, revision, slug, jobcenterId } = told;
  const twin = await aPublicTwin(db, { post, revision }, { ...told.own, consents: [consent] });
  await db
    .insert(viewings)
    .values({
      tokenHash: "x",
      consentId: consent.id,
      revisionId: revision.id,
      contentHash: revision.contentHash,
      expiresAt: new Date(),
      answer: "change",
      answeredAt: new Date(),
      remark: `Ich heiße ${name}`,
    });
  await db
    .insert(savedVersions)
    .values({
      revisionId: revision.id,
      version: 7,
      manuscript: aManuscript("success_story", { title: name }),
      savedAt: new Date(),
    });
  await withdrawnDaysAgo(consent.id, 31);
  expect(await told.erase()).toBe(true);

  for (const id of [revision.id, twin.revision.id])
    expect(await whole(id)).toMatchObject([
      { state: "approved", title: "", teaser: "", content: [], leadPicture: null, contentHash: "" },
    ]);
  expect(await db.select().from(posts).where(eq(posts.id, post.id))).toMatchObject([
    { publicRevisionId: null, slug: `beitrag-${post.id.slice(0, 13)}`, firstPublicAt: expect.any(Date) },
  ]);
  expect(await db.$count(savedVersions)).toBe(0);
  expect(await filesOf(picture.key)).toEqual([]);
  expect(await storage().exists(consent.evidenceKey!)).toBe(false);
  expect(await db.select().from(media).where(eq(media.id, picture.id))).toMatchObject([
    { altText: null, credit: "", fileName: "", widths: [], erasedAt: expect.any(Date) },
  ]);
  expect(await db.select().from(people).where(eq(people.id, consent.personId))).toMatchObject([
    { name: "", contact: "" },
  ]);
  expect(await db.select().from(consents).where(eq(consents.id, consent.id))).toMatchObject([
    { publicName: "", collectedBy: "", evidenceKey: null },
  ]);
  expect(await db.select().from(viewings)).toMatchObject([{ remark: "", contentHash: "", answer: "change" }]);

  expect(await postAddress("emsland", slug)).toEqual({ answer: "gone" });
  expect(await twinAddress("emsland", slug)).toEqual({ answer: "gone" });
  expect(await postAddress("emsland", "ottilie")).toBeNull();
  expect(
    JSON.stringify([await db.select().from(goneAddresses), await db.select().from(postSlugs)]),
  ).not.toContain("ottilie");

  const [tombstone] = await db.select().from(erasures).where(eq(erasures.personId, consent.personId));
  expect(tombstone).toMatchObject({ jobcenterId, because, revisions: 2, pictures: 1 });
  expect(tombstone!.postIds.toSorted()).toEqual([post.id, twin.post.id].toSorted());
  expect(tombstone!.contentHash).toMatch(/^[0-9a-f]{64}$/);
  expect(await actionsOn(consent.personId)).toEqual(["person.erase"]);
  expect((await actionsOn(post.id))[0]).toBe("post.erase");
  expect(JSON.stringify(await db.select().from(history))).not.toContain("Ottilie");
  expect(await readLedger()).toContainEqual({
    kind: "erased",
    personId: consent.personId,
    because,
    at: tombstone!.erasedAt.toISOString(),
  });
  expect(await told.erase()).toBe(false);
});

it("keeps a later text without the person in public, under an address that does not name her", async () => {
  const told = await aTold({ kind: "article" });
  const { consent, post, revision } = told;
  const later = await aRevision(db, {
    postId: post.id,
    number: 2,
    state: "approved",
    manuscript: aManuscript("article", { title: "Die Werkstatt macht weiter" }),
    consentIds: [],
    editorId: told.editor.accountId,
    moderatorId: (await aModerator(db)).id,
    sentBackBecause: "",
    handedInAt: new Date(),
    at: new Date(),
  });
  await db.update(posts).set({ publicRevisionId: later.id }).where(eq(posts.id, post.id));
  await withdrawnDaysAgo(consent.id, 31);
  await told.erase();
  expect(await whole(revision.id)).toMatchObject([{ title: "" }]);
  expect(await whole(later.id)).toMatchObject([{ title: "Die Werkstatt macht weiter", erasedAt: null }]);
  expect(await postAddress("emsland", "die-werkstatt-macht-weiter")).toMatchObject({ answer: "public" });
  expect(await postAddress("emsland", told.slug)).toEqual({ answer: "gone" });
});

it("empties a draft of such a post that still names the person, and takes pictures out of drafts elsewhere", async () => {
  const told = await aTold();
  const { consent, picture, post } = told;
  const draft = await aRevision(db, {
    postId: post.id,
    number: 2,
    state: "draft",
    manuscript: aManuscript("success_story", { title: "Ottilies Weg", showsNoPerson: true }),
    consentIds: [],
    editorId: told.editor.accountId,
    moderatorId: "",
    sentBackBecause: "",
    handedInAt: new Date(),
    at: new Date(),
  });
  const image = { type: "image" as const, ...leadOf(picture) };
  const elsewhere = await aPost(db, {
    ...told.own,
    manuscript: { title: "Messe", leadPicture: leadOf(picture), content: [image] },
  });
  await withdrawnDaysAgo(consent.id, 31);
  await told.erase();
  expect(await whole(draft.id)).toMatchObject([{ title: "", state: "draft", erasedAt: expect.any(Date) }]);
  expect(await whole(elsewhere.revision.id)).toMatchObject([
    { title: "Messe", leadPicture: null, content: [], erasedAt: null },
  ]);

  const manuscript = aManuscript("success_story", { title: "Neu", showsNoPerson: true });
  const { latest } = await stored(post.id);
  await expect(submitPost(told.editor, { postId: post.id, version: latest.version })).rejects.toThrow();
  for (const from of [
    { revisionId: draft.id, version: null },
    { revisionId: told.revision.id, version: null },
  ])
    await expect(
      restoreVersion(told.editor, { postId: post.id, version: latest.version, from }),
    ).rejects.toThrow(NotPossibleNow);
  await saveDraft(told.editor, { postId: post.id, version: latest.version, manuscript });
  expect((await stored(post.id)).latest).toMatchObject({ title: "Neu", number: 3 });
});

it("leaves the files of an interrupted deletion to the job that removes orphans", async () => {
  const told = await aTold();
  await withdrawnDaysAgo(told.consent.id, 31);
  const broken = vi.spyOn(storage(), "delete").mockRejectedValue(new Error("no storage"));
  await expect(told.erase()).rejects.toThrow("no storage");
  broken.mockRestore();
  expect(await filesOf(told.picture.key)).not.toEqual([]);
  await removeOrphanFiles(theClock, new Date(Date.now() + 48 * 3_600_000));
  expect(await filesOf(told.picture.key)).toEqual([]);
});

it("erases a picture on which nobody is marked only when it stood in no other post", async () => {
  const { id: editorId } = await anEditor(db);
  const consent = await aConsent(db);
  const [alone, shared] = [await aPicture(db), await aPicture(db)];
  const image = { type: "image" as const, ...leadOf(shared) };
  await aPublicPost(db, {
    kind: "success_story",
    consents: [consent],
    editorId,
    manuscript: { leadPicture: leadOf(alone), content: [image] },
  });
  await aPublicPost(db, { editorId, manuscript: { leadPicture: leadOf(shared) } });
  await withdrawnDaysAgo(consent.id, 31);
  await eraseWithdrawnPerson(theClock, { personId: consent.personId, because });
  const erasedAt = async ({ id }: { id: string }) =>
    (await db.select().from(media).where(eq(media.id, id)))[0]!.erasedAt;
  expect(await erasedAt(alone)).not.toBeNull();
  expect(await erasedAt(shared)).toBeNull();
});

it("refuses somebody who has not withdrawn or came back, editors, and other Jobcenter", async () => {
  const told = await aTold();
  const { personId, jobcenterId } = told.consent;
  await expect(told.erase()).rejects.toThrow(NotPossibleNow);
  await withdrawnDaysAgo(told.consent.id, 31);
  for (const actor of [told.editor, told.outsider])
    await expect(eraseWithdrawnPerson(actor, { personId, because })).rejects.toThrow(NotAllowed);
  await aConsent(db, { personId, jobcenterId });
  await expect(told.erase()).rejects.toThrow(NotPossibleNow);
  expect(await whole(told.revision.id)).toMatchObject([{ erasedAt: null }]);
});

it("may be asked for at once by the lead of the house and the Landkreistag", async () => {
  for (const who of ["lead", "moderator"] as const) {
    const told = await aTold();
    await withdrawnDaysAgo(told.consent.id, 0);
    expect(
      await eraseWithdrawnPerson(told[who], { personId: told.consent.personId, because: "request" }),
    ).toBe(true);
  }
});

it("frees the place on the start page", async () => {
  const { post, consents: own } = await aPublicPost(db, { kind: "success_story" });
  const { post: other } = await aPublicPost(db, { kind: "success_story" });
  await db
    .insert(featuredStories)
    .values([post, other].map(({ id }, index) => ({ postId: id, position: index + 1 })));
  await withdrawnDaysAgo(own[0]!.id, 31);
  await eraseWithdrawnPerson(theClock, { personId: own[0]!.personId, because });
  expect(await db.select().from(featuredStories)).toEqual([{ postId: other.id, position: 2 }]);
});
