import { aPublicPost } from "@/db/factories";
import { db, expect, expectAccessible, expectNoSidewaysScrolling, test } from "@/e2e/fixtures";
import { EditorPage } from "./editor-page";

test("writes a version in Leichte Sprache; readers go back and forth without scripts @phone", async ({
  signedInAs,
  browser,
  contextOptions,
  baseURL,
}) => {
  const { page, account } = await signedInAs("editor");
  const { post } = await aPublicPost(db, { jobcenterId: account.jobcenterId!, editorId: account.id });
  const address = `/jobcenter/emsland/${post.slug}`;

  await page.goto(`/redaktion/beitraege/${post.id}`);
  await page.getByRole("button", { name: "In Leichter Sprache anlegen" }).click();
  const editor = new EditorPage(page);
  await editor.text.waitFor();
  await expect(page.getByText("Fassung in Leichter Sprache zu:")).toBeVisible();
  await editor.title.fill("Hilfe im Dorf");
  await editor.teaser.fill("Die Beratung kommt jetzt in das Dorf.");
  await editor.text.click();
  await page.keyboard.type("Die Unterstützungsleistung ist neu. Die Beratung ist am Montag.");

  const checks = page.getByRole("tabpanel", { name: "Prüfung" });
  await checks
    .getByRole("button", { name: /Zur Stelle springen.*„Unterstützungsleistung“ ist ein langes Wort/ })
    .click();
  await expect(editor.text).toBeFocused();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("Die Hilfe ist neu. Die Beratung ist am Montag.");
  await expect(page.getByRole("heading", { name: "Hinweise zur Sprache" })).toBeHidden();
  await checks.getByRole("button", { name: /Zur Stelle springen.*wer den Text/ }).click();
  await expect(page.getByLabel("Übertragen von")).toBeFocused();
  await page.keyboard.type("Büro Beispiel");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Zur Freigabe einreichen" }).click();
  await expect(page.getByText("Der Beitrag ist eingereicht")).toBeVisible();

  const { page: moderator } = await signedInAs("moderator");
  await moderator.goto("/redaktion/freigaben");
  await moderator.getByRole("link", { name: "Hilfe im Dorf" }).first().click();
  await moderator.getByText("Text in Alltagssprache lesen").click();
  await expect(moderator.getByText("Jeder Schritt wurde mit dem Betrieb abgestimmt").first()).toBeVisible();
  await expectAccessible(moderator);
  await moderator.getByRole("button", { name: "Freigeben und veröffentlichen" }).click();
  await expect(moderator.getByRole("status").getByText(/freigegeben/)).toBeVisible();

  const context = await browser.newContext({ ...contextOptions, baseURL, javaScriptEnabled: false });
  const reader = await context.newPage();
  await reader.goto(address);
  await reader.getByRole("link", { name: "In Leichter Sprache" }).click();
  await expect(reader).toHaveURL(`${address}/leichte-sprache`);
  await expect(reader).toHaveTitle(/^Hilfe im Dorf \(Leichte Sprache\)/);
  await expect(reader.getByRole("heading", { level: 1, name: "Hilfe im Dorf" })).toBeVisible();
  await expect(reader.getByText("Diesen Text hat noch keine Prüf-Gruppe gelesen.")).toBeVisible();
  await expectNoSidewaysScrolling(reader);
  await reader.getByRole("link", { name: "Zum Text in Alltags-Sprache" }).click();
  await expect(reader).toHaveURL(address);
  await context.close();
  await moderator.goto(`${address}/leichte-sprache`);
  await expectAccessible(moderator);
});
