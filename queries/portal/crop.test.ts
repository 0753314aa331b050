// Readers get the crop that was approved, byte for byte, whatever the library says by now (docs/decisions/0079).
import { eq } from "drizzle-orm";
import { renderToStaticMarkup } from "react-dom/server";
import { createElement } from "react";
import { afterAll, expect, it } from "vitest";
import { describePicture } from "@/commands/media/describe-picture";
import { PostCard } from "@/components/post/card";
import { PostView } from "@/components/post/post-view";
import { db } from "@/db/client";
import { aPicture, aPublicPost, aPublicTwin, anEditor } from "@/db/factories";
import { publicList } from "@/db/schema/public-view";
import { pictureFileKey } from "@/domain/media/picture";
import { aPhoto } from "@/platform/images/sample";
import { stopRenderer } from "@/platform/pdf/renderer";
import { sharePicture } from "@/platform/pdf/share-picture";
import { storage } from "@/platform/storage/storage";
import { shownRevision } from "@/queries/desk/shown-revision";
import { campaignFeed } from "./feed";
import { postPage } from "./post-page";
import { summaries } from "./summaries";
import { twinPage } from "./twin";

afterAll(stopRenderer);

/** Everything readers can get of a post. */
async function whatReadersGet({ id, slug }: { id: string; slug: string }) {
  const [shown, twin, [listed], feed] = await Promise.all([
    postPage("emsland", slug),
    twinPage("emsland", slug),
    summaries(eq(publicList.id, id), { limit: 1 }),
    campaignFeed(),
  ]);
  return {
    page: renderToStaticMarkup(createElement(PostView, { shown: shown! })),
    twin: renderToStaticMarkup(createElement(PostView, { shown: twin! })),
    card: renderToStaticMarkup(createElement(PostCard, { post: listed! })),
    share: await sharePicture(shown!),
    feed: feed.find((entry) => entry.id === id),
  };
}

it("changes with an approval only", async () => {
  const { actor } = await anEditor(db);
  const picture = await aPicture(db, { width: 640, height: 640, widths: [640] });
  await storage().put(pictureFileKey(picture.key, 640, "jpg"), await aPhoto(640, 640));
  const leadPicture = {
    mediaId: picture.id,
    altText: "Eine Werkbank",
    decorative: false,
    caption: "",
    credit: "Foto: Kreis",
  };
  const original = await aPublicPost(db, { manuscript: { leadPicture } });
  await aPublicTwin(db, original, { manuscript: { leadPicture } });
  const before = await whatReadersGet(original.post);
  expect(before.card).toContain("object-center");

  await describePicture(actor, picture.id, {
    altText: "Etwas anderes",
    decorative: false,
    credit: "Foto: Jemand anderes",
    focalX: 0,
    focalY: 0,
  });
  expect(await whatReadersGet(original.post)).toEqual(before);
  expect((await shownRevision(original.revision.id)).pictures[picture.id]).toMatchObject({
    focalX: 50,
    focalY: 50,
  });

  const next = await aPublicPost(db, { manuscript: { leadPicture } });
  const [listed] = await summaries(eq(publicList.id, next.post.id), { limit: 1 });
  expect(renderToStaticMarkup(createElement(PostCard, { post: listed! }))).toContain("object-left-top");
});
