import { withdrawConsent } from "@/commands/consent/withdraw-consent";
import { addPicture } from "@/commands/media/add-picture";
import { unpublishPost } from "@/commands/post/unpublish-post";
import {
  aConsent,
  aJobcenter,
  aModerator,
  anAktionswoche,
  anEditor,
  aPublicPost,
  aPublicTwin,
  aSeries,
} from "@/db/factories";
import { postHosts } from "@/db/schema";
import { db, expect, test } from "@/e2e/fixtures";
import { aPhoto } from "@/platform/images/sample";
import { listingAddresses, type AddressedPost } from "./addresses-of-a-post";
import { traces } from "./traces";

test("a withdrawn story is gone from every address it ever had, with version, PDF and pictures", async ({
  request,
}) => {
  const home = await aJobcenter(db, { slug: "emsland" });
  const { actor, id: editorId } = await anEditor(db);
  const words = { altText: "Eine Frau im Leitstand", decorative: false, credit: "Foto: Kreis" };
  const picture = await addPicture(actor, { ...words, bytes: await aPhoto(640, 400) });
  const consent = await aConsent(db, { publicName: "Nora Beispiel" });
  const series = await aSeries(db);
  const original = await aPublicPost(db, {
    kind: "success_story",
    consents: [consent],
    editorId,
    manuscript: {
      title: "Noras Weg zum Leitstand",
      topics: ["jugend"],
      seriesId: series.id,
      seriesPart: 1,
      leadPicture: { ...words, mediaId: picture.id, caption: "" },
    },
  });
  await aPublicTwin(db, original, { consents: [consent] });
  const next = await aPublicPost(db, {
    editorId,
    manuscript: { title: "Der zweite Weg", topics: ["jugend"], seriesId: series.id, seriesPart: 2 },
  });
  const placed: AddressedPost = {
    kind: "success_story",
    slug: original.post.slug,
    title: "Noras Weg zum Leitstand",
    jobcenters: [home.slug],
    land: "Niedersachsen",
    topics: ["jugend"],
    series: series.slug,
    aktionswoche: null,
    hasTwin: true,
    pictures: [{ key: picture.key, widths: picture.widths }],
    neighbours: [`/jobcenter/emsland/${next.post.slug}`],
  };
  expect(await traces(request, placed)).toMatchObject({ answers: [200], told: listingAddresses(placed) });
  await withdrawConsent(actor, { consentId: consent.id, receivedVia: "phone" });
  expect(await traces(request, placed)).toMatchObject({ answers: [410], told: [] });
});

test("an Aktion that was taken offline is gone from every address it ever had, at its co-hosts too", async ({
  request,
}) => {
  const home = await aJobcenter(db, { slug: "ammerland" });
  const guest = await aJobcenter(db, { slug: "friesland" });
  const week = await anAktionswoche(db);
  const { post } = await aPublicPost(db, {
    kind: "veranstaltung",
    jobcenterId: home.id,
    manuscript: { title: "Werkstatt am Deich", topics: ["betriebe"], aktionswocheId: week.id },
  });
  await db.insert(postHosts).values({ postId: post.id, jobcenterId: guest.id, acceptedAt: new Date() });
  const placed: AddressedPost = {
    kind: "veranstaltung",
    slug: post.slug,
    title: "Werkstatt am Deich",
    jobcenters: [home.slug, guest.slug],
    land: "Niedersachsen",
    topics: ["betriebe"],
    series: null,
    aktionswoche: week.slug,
    hasTwin: false,
    pictures: [],
    neighbours: [],
  };
  expect(await traces(request, placed)).toMatchObject({ answers: [200], told: listingAddresses(placed) });
  await unpublishPost((await aModerator(db)).actor, { postId: post.id, reason: "Doppelt eingetragen" });
  expect(await traces(request, placed)).toMatchObject({ answers: [410], told: [] });
});
