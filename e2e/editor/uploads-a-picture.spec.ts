import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScrolling, test } from "@/e2e/fixtures";
import { aBomb, aPhoto } from "@/platform/images/sample";

// Preparing a picture takes seconds on a busy machine.
const patient = { timeout: 25_000 };
const aFile = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer });

/** Drops a file onto the form, as from a file manager. */
async function drop(page: Page, bytes: Buffer): Promise<void> {
  const dataTransfer = await page.evaluateHandle((base64) => {
    const transfer = new DataTransfer();
    transfer.items.add(
      new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], "foto.jpg", {
        type: "image/jpeg",
      }),
    );
    return transfer;
  }, bytes.toString("base64"));
  await page.getByText("Oder hierher ziehen").dispatchEvent("drop", { dataTransfer });
}

test("an editor describes and uploads a photo, which readers cannot see before it is in a public post @phone", async ({
  signedInAs,
  page: reader,
}) => {
  const { page } = await signedInAs("editor");
  await page.goto("/redaktion/medien");
  await page.getByRole("link", { name: "Bild hochladen" }).first().click();
  await expectAccessible(page);
  await page
    .getByLabel("Bild auswählen")
    .setInputFiles(aFile("IMG_0001.jpg", "image/jpeg", await aPhoto(900, 600)));
  await page.getByLabel("Bildbeschreibung").fill("Zwei Werkbänke unter einem Fenster");
  await page.getByLabel("Bildnachweis").fill("Foto: Landkreis Emsland");
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await page.getByRole("button", { name: "Bild hochladen" }).click();
  await expect(page.getByText("Das Bild ist hochgeladen")).toBeVisible(patient);

  const picture = page.getByRole("img", { name: "Zwei Werkbänke unter einem Fenster" });
  await expect(picture).toHaveJSProperty("complete", true);
  const address = await picture.evaluate((image: HTMLImageElement) => image.currentSrc);
  const answer = await page.request.get(address);
  expect(answer.headers()).toMatchObject({
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
  });
  expect((await answer.body()).toString("latin1")).not.toMatch(/Geheim|Exif\0\0|xmpmeta/);
  expect((await reader.request.get(address)).status()).toBe(404);
  await expectAccessible(page);
});

test("a refused upload names the missing description or the wrong file, and keeps what was typed", async ({
  signedInAs,
}) => {
  const { page } = await signedInAs("editor");
  await page.goto("/redaktion/medien/neu");
  const choose = page.getByLabel("Bild auswählen");
  await choose.setInputFiles(
    aFile("logo.svg", "image/svg+xml", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")),
  );
  await expect(page.getByRole("alert").getByText(/Format SVG nehmen wir nicht an/)).toBeVisible();
  await choose.setInputFiles(aFile("bombe.png", "image/png", aBomb()));
  await page.getByLabel("Bildnachweis").fill("Foto: Landkreis Emsland");
  await page.getByRole("button", { name: "Bild hochladen" }).click();
  await page
    .getByRole("alert")
    .getByRole("link", { name: /Bitte beschreiben Sie das Bild/ })
    .click();
  await expect(page.getByLabel("Bildbeschreibung")).toBeFocused();
  await page.getByLabel("Das Bild ist dekorativ").check();
  await page.getByRole("button", { name: "Bild hochladen" }).click();
  await expect(page.getByRole("alert").getByText(/mehr als 50 Megapixel/)).toBeVisible();
  await expect(page.getByLabel("Bildnachweis")).toHaveValue("Foto: Landkreis Emsland");
});

test("an editor drops a photo onto the page, changes its description, and deletes it", async ({
  signedInAs,
}) => {
  const { page } = await signedInAs("editor");
  await page.goto("/redaktion/medien/neu");
  await drop(page, await aPhoto(400, 300));
  await page.getByLabel("Bildbeschreibung").fill("Ein Flur");
  await page.getByLabel("Bildnachweis").fill("Foto: Kreis");
  await page.getByRole("button", { name: "Bild hochladen" }).click();
  await page.getByLabel("Bildbeschreibung").fill("Ein heller Flur mit offenen Türen");
  await page.getByRole("button", { name: "Angaben speichern" }).click();
  await expect(page.getByText("Die Angaben sind gespeichert.")).toBeVisible();
  await expect(page.getByLabel("Bildbeschreibung")).toHaveValue("Ein heller Flur mit offenen Türen");
  await page.getByText("Bild löschen").click();
  await page.getByRole("button", { name: "Jetzt löschen" }).click();
  await expect(page.getByText("Das Bild ist gelöscht.")).toBeVisible();
});

test("the library shows nothing of another Jobcenter", async ({ signedInAs }) => {
  const { page } = await signedInAs("editor");
  await page.goto("/redaktion/medien/neu");
  await page.getByLabel("Bild auswählen").setInputFiles(aFile("a.jpg", "image/jpeg", await aPhoto(200, 100)));
  await page.getByLabel("Das Bild ist dekorativ").check();
  await page.getByLabel("Bildnachweis").fill("Foto: Kreis");
  await page.getByRole("button", { name: "Bild hochladen" }).click();
  await expect(page.getByText("Das Bild ist hochgeladen")).toBeVisible(patient);

  const { page: stranger } = await signedInAs("editor", { jobcenter: "saalekreis" });
  expect((await stranger.goto(page.url()))?.status()).toBe(404);
  const address = await page
    .locator("main img")
    .first()
    .evaluate((image: HTMLImageElement) => image.currentSrc);
  expect((await stranger.request.get(address)).status()).toBe(404);
});
