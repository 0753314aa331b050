import { addPicture } from "@/commands/media/add-picture";
import { aConsent, anEditor, aPublicPost } from "@/db/factories";
import { pictureAddress } from "@/domain/media/picture";
import { postFeedFiles } from "@/domain/post/feed-format";
import { db, expect, expectAccessible, test } from "@/e2e/fixtures";
import { aPhoto } from "@/platform/images/sample";

/** A story with a portrait, as readers see it. */
async function aStory(title: string) {
  const { actor, id } = await anEditor(db);
  const picture = await addPicture(actor, {
    altText: "Eine Frau am Funkgerät",
    decorative: false,
    credit: "Foto: Kreis",
    bytes: await aPhoto(640, 400),
  });
  const consent = await aConsent(db, { publicName: "Jana Beispiel" });
  const leadPicture = {
    mediaId: picture.id,
    altText: "Eine Frau am Funkgerät",
    decorative: false,
    caption: "",
    credit: "Foto: Kreis",
  };
  const { post } = await aPublicPost(db, {
    kind: "success_story",
    consents: [consent],
    editorId: id,
    manuscript: { title, leadPicture },
  });
  const picturesOfStory = [320, 640].map((width) => pictureAddress(picture.key, width, "avif"));
  return { consent, address: `/jobcenter/emsland/${post.slug}`, picturesOfStory };
}

const lists = [
  "/",
  "/geschichten",
  "/jobcenter/emsland",
  ...["", "/jobcenter/emsland"].flatMap((folder) => postFeedFiles.map((feed) => `${folder}/${feed}`)),
];

test("the next request after a withdrawal finds neither story nor picture, anywhere", async ({
  signedInAs,
  page: reader,
}) => {
  const title = "Vom Lager in die Leitstelle";
  const { consent, address, picturesOfStory } = await aStory(title);
  const shows = async (path: string, words: string) =>
    (await (await reader.request.get(path)).text()).includes(words);
  const statusOf = async (path: string) => (await reader.request.get(path)).status();
  expect(await statusOf(address)).toBe(200);
  for (const picture of picturesOfStory) expect(await statusOf(picture)).toBe(200);
  for (const list of lists) expect(await shows(list, title), list).toBe(true);
  expect(await shows("/sitemap.xml", address)).toBe(true);

  const { page } = await signedInAs("lead");
  await page.goto(`/redaktion/einwilligungen/${consent.id}`);
  await page.getByText(/^Widerrufen/).click();
  await page.getByRole("group", { name: "Wie kam der Widerruf?" }).getByLabel("telefonisch").check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Jetzt widerrufen" }).click();
  await expect(page.getByText("Die Einwilligung ist widerrufen.")).toBeVisible();

  const gone = await reader.goto(address);
  expect(gone?.status()).toBe(410);
  const words = await reader.content();
  expect([words.includes("Jana"), words.includes(title)]).toEqual([false, false]);
  await expectAccessible(reader);
  for (const picture of picturesOfStory) expect(await statusOf(picture)).toBe(410);
  for (const list of lists) expect(await shows(list, title), list).toBe(false);
  expect(await shows("/sitemap.xml", address)).toBe(false);
});

test("browsers cache pictures for minutes only, and revalidate them after that", async ({ page: reader }) => {
  const { picturesOfStory } = await aStory("Ein Tag in der Leitstelle");
  const first = await reader.request.get(picturesOfStory[0]!);
  const { etag = "", "cache-control": cacheControl = "" } = first.headers();
  expect(cacheControl).toBe("public, max-age=600, must-revalidate");
  expect(first.headers()).toMatchObject({
    "content-type": "image/avif",
    "content-disposition": 'inline; filename="bild-320.avif"',
    "x-content-type-options": "nosniff",
  });
  expect(first.headers()).not.toHaveProperty("set-cookie");
  expect(
    (await reader.request.get(picturesOfStory[0]!, { headers: { "If-None-Match": etag } })).status(),
  ).toBe(304);
});
