// A text in Leichte Sprache is public together with its original: page, list and address.
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aPicture, aPublicPost, aPublicTwin, aTwin } from "@/db/factories";
import { consentEvents, posts, postSlugs } from "@/db/schema";
import { aManuscript } from "@/db/factories";
import { postPage } from "./post-page";
import { campaignFeed } from "./feed";
import { pictureAddress } from "./picture-address";
import { isGone, twinAddress } from "./post-address";
import { postAddresses, twinAddresses } from "./site-addresses";
import { twinPage, twinList } from "./twin";

const listed = async (id: string) => (await twinList()).some((twin) => twin.id === id);

it("is found below the address of its original, which links to it", async () => {
  const original = await aPublicPost(db);
  const twin = await aPublicTwin(db, original);
  const shown = await twinPage("emsland", original.post.slug);
  expect(shown).toMatchObject({
    title: twin.revision.title,
    leichteSprache: { originalHref: `/jobcenter/emsland/${original.post.slug}`, isStale: false },
  });
  expect(shown?.address).toMatch(new RegExp(`/jobcenter/emsland/${original.post.slug}/leichte-sprache$`));
  expect((await postPage("emsland", original.post.slug))?.twinHref).toBe(
    `/jobcenter/emsland/${original.post.slug}/leichte-sprache`,
  );
  expect(await listed(twin.post.id)).toBe(true);
});

it("has no entry in feeds, is in the sitemap below the address of its original, and has no page at its own slug", async () => {
  const original = await aPublicPost(db);
  const twin = await aPublicTwin(db, original);
  expect((await campaignFeed()).some(({ id }) => id === twin.post.id)).toBe(false);
  expect((await postAddresses()).some(({ slug }) => slug === twin.post.slug)).toBe(false);
  expect((await twinAddresses()).filter(({ id }) => id === twin.post.id)).toMatchObject([
    { home: "emsland", slug: original.post.slug },
  ]);
  expect(await postPage("emsland", twin.post.slug)).toBeNull();
});

it("is linked nowhere while it is a draft", async () => {
  const original = await aPublicPost(db);
  const twin = await aTwin(db, original);
  expect(await twinPage("emsland", original.post.slug)).toBeNull();
  expect((await postPage("emsland", original.post.slug))?.twinHref).toBeUndefined();
  expect(await listed(twin.post.id)).toBe(false);
  expect(await isGone(`/jobcenter/emsland/${original.post.slug}/leichte-sprache`)).toBe(false);
});

it("follows its original to a new address and is gone with it", async () => {
  const original = await aPublicPost(db);
  const twin = await aPublicTwin(db, original);
  const { id: postId, jobcenterId, slug } = original.post;
  await db.insert(postSlugs).values({ jobcenterId, slug: `${slug}-neu`, postId });
  await db
    .update(posts)
    .set({ slug: `${slug}-neu` })
    .where(eq(posts.id, postId));
  expect(await twinAddress("emsland", slug)).toEqual({ answer: "moved", slug: `${slug}-neu` });
  await db.update(posts).set({ publicRevisionId: null, publicFrom: null }).where(eq(posts.id, postId));
  expect(await isGone(`/jobcenter/emsland/${slug}-neu/leichte-sprache`)).toBe(true);
  expect(await twinPage("emsland", `${slug}-neu`)).toBeNull();
  expect(await listed(twin.post.id)).toBe(false);
  expect((await twinAddresses()).some(({ id }) => id === twin.post.id)).toBe(false);
});

it("shows its own pictures, until a person of its original withdraws", async () => {
  const original = await aPublicPost(db, { kind: "success_story" });
  const picture = await aPicture(db, { jobcenterId: original.post.jobcenterId });
  const leadPicture = {
    mediaId: picture.id,
    altText: "Eine Werkbank",
    decorative: false,
    caption: "",
    credit: "Foto: Landkreis Emsland",
  };
  await aPublicTwin(db, original, { manuscript: { leadPicture } });
  expect(await pictureAddress(picture.key)).toBe("public");
  await db.insert(consentEvents).values({ consentId: original.consents[0]!.id, kind: "withdrawn" });
  expect(await pictureAddress(picture.key)).toBe("gone");
});

it("tells time and cancellation of the original, not what was copied when it was written", async () => {
  const details = aManuscript("veranstaltung").details;
  const original = await aPublicPost(db, {
    kind: "veranstaltung",
    manuscript: { details: { ...details, isCancelled: true, cancelledBecause: "Sturm" } },
  });
  await aPublicTwin(db, original, { manuscript: { details } });
  expect((await twinPage("emsland", original.post.slug))?.details).toMatchObject({ isCancelled: true });
});
