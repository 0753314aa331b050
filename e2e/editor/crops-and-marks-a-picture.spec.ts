import { addPicture } from "@/commands/media/add-picture";
import { aMark, aPerson, aPost, aPublicPost, asActor } from "@/db/factories";
import {
  db,
  expect,
  expectAccessible,
  expectAccessibleInDark,
  expectNoSidewaysScrolling,
  test,
} from "@/e2e/fixtures";
import { aPhoto } from "@/platform/images/sample";

const words = { altText: "Eine Werkbank", decorative: false, credit: "Foto: Kreis" };

test("an editor changes the crop of a picture: drafts follow, readers see it after an approval only", async ({
  signedInAs,
  page: reader,
}) => {
  const { page, account } = await signedInAs("editor");
  const picture = await addPicture(asActor(account), { ...words, bytes: await aPhoto(640, 640) });
  const leadPicture = { ...words, mediaId: picture.id, caption: "" };
  const { post } = await aPublicPost(db, {
    editorId: account.id,
    manuscript: { title: "Die alte Werkbank", leadPicture },
  });
  const { post: draft } = await aPost(db, {
    editorId: account.id,
    manuscript: { title: "Die neue Werkbank", leadPicture },
  });
  const address = `/jobcenter/emsland/${post.slug}`;
  const get = async () => {
    const answers = [address, "/jobcenter/emsland", `${address}/teilen.png`].map((path) =>
      reader.request.get(path),
    );
    return Promise.all(answers.map(async (answer) => (await (await answer).body()).toString("base64")));
  };
  const before = await get();

  await page.goto(`/redaktion/medien/${picture.id}`);
  await page.getByLabel("Das Wichtigste im Bild ist").selectOption("oben links");
  await expect(page.getByText(/Entwürfe übernehmen den Ausschnitt sofort/)).toBeVisible();
  await page.getByRole("button", { name: "Angaben speichern" }).click();
  await expect(page.getByText("Die Angaben sind gespeichert.")).toBeVisible();
  await expect(page.getByText(/Dieser Beitrag behält den Ausschnitt/)).toBeVisible();
  await expectAccessible(page);
  expect(await get()).toEqual(before);

  await page.getByRole("button", { name: "Entwurf mit dem neuen Ausschnitt öffnen" }).click();
  await expect(page.getByText("Der Entwurf hat den neuen Bildausschnitt.")).toBeVisible();
  for (const id of [post.id, draft.id]) {
    await page.goto(`/redaktion/beitraege/${id}/vorschau`);
    await expect(page.getByRole("figure", { name: "in Listen" }).locator("img")).toHaveCSS(
      "object-position",
      "0% 0%",
    );
  }
  await expectAccessible(page);
  expect(await get()).toEqual(before);
});

test("an editor marks a face by click and by number, and the moderation sees where @phone", async ({
  signedInAs,
}) => {
  const { page, account } = await signedInAs("editor");
  const picture = await addPicture(asActor(account), { ...words, bytes: await aPhoto(640, 400) });
  await aPerson(db, { name: "Mira Beispiel" });
  const other = await aPerson(db, { name: "Zoe Beispiel" });
  await aMark(db, picture, other);
  await page.goto(`/redaktion/medien/${picture.id}`);
  await page.getByLabel("Person", { exact: true }).selectOption("Mira Beispiel");
  const place = page.getByRole("button", { name: "Gesicht im Bild anklicken" });
  const [left, top] = [page.getByLabel(/Prozent von links/), page.getByLabel(/Prozent von oben/)];
  await place.focus();
  await page.keyboard.press("Enter");
  await expect(left).toBeFocused();
  await left.fill("140");
  await top.fill("40");
  await page.getByRole("button", { name: "Person markieren" }).click();
  await expect(page.getByRole("alert").getByText(/ganze Zahl von 0 bis 100/)).toBeVisible();
  await expectAccessible(page);
  const { width, height } = (await place.boundingBox())!;
  await place.click({ position: { x: width * 0.25, y: height * 0.5 } });
  await expect(left).toHaveValue(/^2[456]$/);
  await expect(top).toHaveValue(/^(49|50|51)$/);
  await page.getByRole("button", { name: "Person markieren" }).click();
  await expect(page.getByText("Die Person ist markiert.")).toBeVisible();
  await expect(page.locator("main svg circle").first()).toHaveAttribute("cx", /^1[56]\d/);
  await expectAccessible(page);
  await expectAccessibleInDark(page);
  await expectNoSidewaysScrolling(page);

  const { post } = await aPost(db, {
    state: "submitted",
    manuscript: { leadPicture: { ...words, mediaId: picture.id, caption: "" } },
  });
  const { page: desk } = await signedInAs("moderator");
  await desk.goto(`/redaktion/freigaben/${post.id}`);
  const marked = desk.getByRole("heading", { name: "Wer auf den Bildern markiert ist" });
  await expect(marked).toBeVisible();
  await expect(desk.locator("main svg circle")).toHaveCount(1);
  await expect(desk.getByText("(ohne Stelle im Bild)")).toBeVisible();
  await expectAccessible(desk);
  await expectNoSidewaysScrolling(desk);
});
