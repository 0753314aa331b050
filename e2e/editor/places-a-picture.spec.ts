import { aPost } from "@/db/factories";
import { db, expect, expectAccessible, test } from "@/e2e/fixtures";
import { aPhoto } from "@/platform/images/sample";
import { EditorPage } from "./editor-page";

test("an editor adds a lead picture and one in the text, each with description and credit", async ({
  signedInAs,
}) => {
  const { page, account } = await signedInAs("editor");
  const { post } = await aPost(db, {
    kind: "article",
    jobcenterId: account.jobcenterId!,
    editorId: account.id,
  });
  const editor = await EditorPage.open(page, post.id);
  await page.getByRole("button", { name: "Titelbild wählen" }).click();
  const dialog = page.getByRole("dialog", { name: "Bild einfügen" });
  await dialog.getByRole("button", { name: "Neues Bild hochladen" }).click();
  await dialog
    .getByLabel("Bild auswählen")
    .setInputFiles({ name: "IMG_1.jpg", mimeType: "image/jpeg", buffer: await aPhoto(900, 600) });
  await dialog.getByLabel("Bildbeschreibung").fill("Zwei Werkbänke unter einem Fenster");
  await dialog.getByLabel("Bildnachweis").fill("Foto: Landkreis Emsland");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Bild hochladen" }).click();
  const lead = page.getByRole("region", { name: "Titelbild" });
  await expect(lead.getByRole("img", { name: "Zwei Werkbänke unter einem Fenster" })).toBeVisible();

  await editor.text.click();
  await page.getByRole("button", { name: "+ Bild" }).click();
  await dialog.getByRole("button", { name: /Zwei Werkbänke/ }).click();
  const block = page.getByRole("group", { name: "Bild", exact: true });
  await expect(block.getByLabel("Bildbeschreibung")).toHaveValue("Zwei Werkbänke unter einem Fenster");
  await block.getByLabel("Das Bild ist dekorativ").check();
  await expect(block.getByLabel("Bildbeschreibung")).toBeDisabled();
  await expect(editor.saved).toBeVisible();

  await page.reload();
  await expect(lead.getByLabel("Bildnachweis")).toHaveValue("Foto: Landkreis Emsland");
  await expect(block.getByLabel("Das Bild ist dekorativ")).toBeChecked();
});
