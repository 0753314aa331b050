import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aJobcenter, aModerator, anEditor, aPicture, aPost, aPublicPost } from "@/db/factories";
import { revisionMedia, revisions } from "@/db/schema";
import { mediaLibrary } from "./media-library";
import { mayPreviewPicture, mediaPicture } from "./media-picture";

it("lists the pictures of the own Jobcenter, filtered by words and by use", async () => {
  const { actor } = await anEditor(db);
  const bench = await aPicture(db, { altText: "Eine Werkbank", credit: "Foto: 100% Meppen" });
  const desk = await aPicture(db, { altText: "Ein Schreibtisch" });
  const saalekreis = await aJobcenter(db, { slug: "saalekreis" });
  const foreign = await aPicture(db, { jobcenterId: saalekreis.id });
  const { post, revision } = await aPost(db);
  await db.insert(revisionMedia).values({ revisionId: revision.id, mediaId: bench.id });
  const ids = async (filter: Parameters<typeof mediaLibrary>[1]) =>
    (await mediaLibrary(actor, filter)).entries.map((entry) => entry.id);

  expect((await ids({})).toSorted()).toEqual([bench.id, desk.id].toSorted());
  expect(await ids({ words: "werkbank meppen" })).toEqual([bench.id]);
  expect(await ids({ words: "0% M" })).toEqual([bench.id]);
  expect(await ids({ words: "%" })).toEqual([bench.id]);
  expect(await ids({ use: "verwendet" })).toEqual([bench.id]);
  expect(await ids({ use: "unbenutzt" })).toEqual([desk.id]);

  expect(await mediaPicture(actor, bench.id)).toMatchObject({
    uses: [{ postId: post.id, isPublic: false }],
    mayRemove: false,
  });
  expect(await mediaPicture(actor, desk.id)).toMatchObject({ uses: [], mayRemove: true });
  expect(await mediaPicture(actor, foreign.id)).toBeNull();
  expect([await mayPreviewPicture(actor, desk.key), await mayPreviewPicture(actor, foreign.key)]).toEqual([
    true,
    false,
  ]);

  const { actor: moderator } = await aModerator(db);
  expect((await mediaLibrary(moderator, {})).total).toBe(3);
  expect(await mediaPicture(moderator, desk.id)).toMatchObject({ mayDescribe: false, mayRemove: false });
});

it("tells the Landkreistag nothing of a draft that shows the picture, and no title that was never submitted", async () => {
  const picture = await aPicture(db);
  const { actor: editor, id: editorId } = await anEditor(db);
  const { actor: moderator } = await aModerator(db);
  const { id: mediaId, altText, credit } = picture;
  const leadPicture = { mediaId, altText, credit, decorative: false, caption: "" };
  await aPost(db, { editorId, manuscript: { title: "Noch geheim", leadPicture } });
  const { post, revision } = await aPublicPost(db, {
    editorId,
    manuscript: { title: "Zu lesen", leadPicture },
  });
  const written = {
    number: 2,
    title: "Bald zu lesen",
    state: "draft" as const,
    approvedBy: null,
    submittedBy: null,
  };
  await db.insert(revisions).values({ ...revision, id: undefined, ...written });
  const titles = async (actor: Parameters<typeof mediaPicture>[0]) =>
    (await mediaPicture(actor, picture.id))?.uses.map(({ title }) => title).toSorted();
  expect(await titles(editor)).toEqual(["Bald zu lesen", "Noch geheim"]);
  expect(await titles(moderator)).toEqual(["Zu lesen"]);
  expect((await mediaPicture(moderator, picture.id))?.uses).toMatchObject([
    { postId: post.id, isPublic: true },
  ]);
});
