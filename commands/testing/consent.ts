// What the tests of consents prepare.
import { eq } from "drizzle-orm";
import { describePicture } from "@/commands/media/describe-picture";
import { type Cast, stored, submittedPost } from "@/commands/testing";
import { db, portalDb } from "@/db/client";
import { aConsent, aPicture, aPublicPost, anEditor } from "@/db/factories";
import { protagonistsOf } from "@/db/protagonist-fact";
import { consentEvents, revisionMedia } from "@/db/schema";
import { publicPictures, publicPosts } from "@/db/schema/public-view";
import { readLedger } from "@/platform/storage/withdrawal-ledger";
import { randomKey, storage } from "@/platform/storage/storage";

/** A public story with a picture of the person, and the editor who wrote it. */
export async function aPublicStory() {
  const { actor, id } = await anEditor(db);
  const picture = await aPicture(db);
  const consent = await aConsent(db);
  const leadPicture = {
    mediaId: picture.id,
    altText: "Ein Mann an der Werkbank",
    decorative: false,
    caption: "",
    credit: "Foto: Kreis",
  };
  const { post } = await aPublicPost(db, {
    kind: "success_story",
    consents: [consent],
    editorId: id,
    manuscript: { leadPicture },
  });
  /** How many public rows the story and its picture have: 1 and 1 while readers see them. */
  const seen = async () => [
    await portalDb.$count(publicPosts, eq(publicPosts.id, post.id)),
    await portalDb.$count(publicPictures, eq(publicPictures.id, picture.id)),
  ];
  /** The channels in which readers get the story; undefined when it is not public. */
  const channels = async () =>
    (
      await portalDb
        .select({ channels: publicPosts.channels })
        .from(publicPosts)
        .where(eq(publicPosts.id, post.id))
    )[0]?.channels;
  return { actor, consentId: consent.id, post, seen, channels };
}

/** A submitted story whose crop the library changed meanwhile, and what its revision says of the crop. */
export async function aStoryWithNewCrop(people: Cast) {
  const { id: mediaId, credit } = await aPicture(db, { jobcenterId: people.jobcenterId });
  const leadPicture = { mediaId, altText: "Eine Werkbank", decorative: false, caption: "", credit };
  const consent = await aConsent(db, { jobcenterId: people.jobcenterId });
  const submitted = await submittedPost(people, {
    kind: "success_story",
    consents: [consent],
    manuscript: { leadPicture },
  });
  const words = { altText: "Eine Werkbank", decorative: false, credit };
  await describePicture(people.editor, mediaId, { ...words, focalX: 0, focalY: 50 });
  const crop = async () => {
    const { latest } = await stored(submitted.postId);
    const [row] = await db.select().from(revisionMedia).where(eq(revisionMedia.revisionId, latest.id));
    const [person] = await protagonistsOf(db, latest.id);
    return { focalX: row?.focalX, sawOtherCrop: person?.sawOtherCrop };
  };
  return { ...submitted, crop };
}

/**
 * Deletes all events of a kind, as a restored older backup would lack them. Only the owner of the table can:
 * triggers forbid it otherwise.
 */
export async function loseEvents(kind: "withdrawn" | "narrowed"): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute("alter table consent_events disable trigger user");
    await tx.delete(consentEvents).where(eq(consentEvents.kind, kind));
    await tx.execute("alter table consent_events enable trigger user");
  });
}

export const ledgerEntriesOf = async (consentId: string) =>
  (await readLedger()).filter((entry) => "consentId" in entry && entry.consentId === consentId);

/** A consent whose evidence is a file in the storage. */
export async function aConsentWithFile(more: Parameters<typeof aConsent>[1] = {}) {
  const evidenceKey = `evidence/${randomKey()}/${randomKey()}`;
  await storage().put(evidenceKey, new TextEncoder().encode("%PDF-"));
  return aConsent(db, { ...more, evidenceKey });
}
