// What is cut off a picture belongs to the approved text (docs/decisions/0079), whoever writes SQL.
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db, portalDb } from "@/db/client";
import { aManuscript, aPicture, aPost, aPublicPost, aPublicTwin } from "@/db/factories";
import { media, revisionMedia } from "@/db/schema";
import { publicRevisionPictures } from "@/db/schema/public-view";
import { contentHash, differsOnlyInCrop } from "./content-hash";

const refused = { cause: { code: "23000" } };
const leadOf = ({ id }: { id: string }) => ({
  mediaId: id,
  altText: "Eine Werkbank",
  decorative: false,
  caption: "",
  credit: "Foto: Kreis",
});
const seen = (revision: { id: string }) =>
  portalDb
    .select({ x: publicRevisionPictures.focalX, y: publicRevisionPictures.focalY })
    .from(publicRevisionPictures)
    .where(eq(publicRevisionPictures.revisionId, revision.id));

describe("the focal point of a picture in a revision", () => {
  let picture: typeof media.$inferSelect;
  beforeAll(async () => {
    picture = await aPicture(db, { focalX: 20, focalY: 80 });
  });

  it.each(["submitted", "approved"] as const)("cannot be changed when it is %s", async (state) => {
    const { revision } = await aPost(db, { state, manuscript: { leadPicture: leadOf(picture) } });
    const ofRevision = eq(revisionMedia.revisionId, revision.id);
    await expect(db.update(revisionMedia).set({ focalX: 0 }).where(ofRevision)).rejects.toMatchObject(
      refused,
    );
    await expect(db.delete(revisionMedia).where(ofRevision)).rejects.toMatchObject(refused);
    expect(await db.select().from(revisionMedia).where(ofRevision)).toMatchObject([
      { focalX: 20, focalY: 80 },
    ]);
  });

  it("stays for readers when the library changes, in posts and in Leichte Sprache", async () => {
    const manuscript = { leadPicture: leadOf(picture) };
    const original = await aPublicPost(db, { manuscript });
    const twin = await aPublicTwin(db, original, { manuscript });
    await db.update(media).set({ focalX: 0, focalY: 0 }).where(eq(media.id, picture.id));
    for (const { revision } of [original, twin]) expect(await seen(revision)).toEqual([{ x: 20, y: 80 }]);
  });

  it("is shown to readers of a public revision only", async () => {
    const { revision } = await aPost(db, { state: "draft", manuscript: { leadPicture: leadOf(picture) } });
    expect(await seen(revision)).toEqual([]);
  });

  it("is a percentage", async () => {
    const { revision } = await aPost(db, { state: "draft", manuscript: { leadPicture: leadOf(picture) } });
    const ofRevision = eq(revisionMedia.revisionId, revision.id);
    for (const focalX of [-1, 101])
      await expect(db.update(revisionMedia).set({ focalX }).where(ofRevision)).rejects.toMatchObject({
        cause: { code: "23514" },
      });
  });
});

it.each([{ key: "f".repeat(32) }, { width: 1 }, { height: 1 }, { widths: [320] }])(
  "the files of a picture cannot be exchanged (%j)",
  async (changes) => {
    const picture = await aPicture(db);
    const ofPicture = eq(media.id, picture.id);
    await expect(db.update(media).set(changes).where(ofPicture)).rejects.toMatchObject(refused);
    await db.update(media).set({ altText: "Neu", credit: "Neu" }).where(ofPicture);
  },
);

describe("the hash of the content", () => {
  const id = "3f0c7f5e-58a5-4c1a-9a0f-6f4a8f0f3a11";
  const manuscript = aManuscript("article", { leadPicture: leadOf({ id }) });
  const centred = contentHash(manuscript, { [id]: { x: 50, y: 50 } });
  const moved = contentHash(manuscript, { [id]: { x: 0, y: 50 } });

  it("follows the focal points of the pictures that are shown, and of no others", () => {
    expect(moved).not.toBe(centred);
    expect(contentHash(manuscript, { [id]: { x: 50, y: 0 } })).not.toBe(moved);
    expect(contentHash(manuscript, { [id]: { x: 50, y: 50 }, other: { x: 1, y: 1 } })).toBe(centred);
  });

  it("tells a new crop from new words", () => {
    expect(differsOnlyInCrop(moved, centred)).toBe(true);
    expect(differsOnlyInCrop(moved, moved)).toBe(false);
    const words = contentHash({ ...manuscript, title: "Neu" }, { [id]: { x: 0, y: 50 } });
    expect(differsOnlyInCrop(words, moved)).toBe(false);
  });
});
