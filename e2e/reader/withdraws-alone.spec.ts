// A portrayed person ends the publication herself, on a phone without JavaScript, while nobody is at work.
import { issueWithdrawalCode } from "@/commands/consent/issue-withdrawal-code";
import { aPublicPost, asActor, anEditor } from "@/db/factories";
import { db, expect, expectAccessible, expectNoSidewaysScrolling, test } from "@/e2e/fixtures";

test.use({ javaScriptEnabled: false });

async function aStory() {
  const { post, consents } = await aPublicPost(db, { kind: "success_story" });
  return { consentId: consents[0]!.id, path: `/jobcenter/emsland/${post.slug}` };
}
const codeFor = async (consentId: string) =>
  (await issueWithdrawalCode(asActor(await anEditor(db)), { consentId })).code;

test("with her code everything is gone at once, and the confirmation says so @phone", async ({ page }) => {
  const { consentId, path } = await aStory();
  await page.goto("/einwilligung-widerrufen");
  await page.getByLabel("Code", { exact: true }).fill((await codeFor(consentId)).toLowerCase());
  await page.getByRole("button", { name: "Weiter" }).click();
  expect((await page.request.get(path)).status()).toBe(200);
  await expectNoSidewaysScrolling(page);
  await page.getByRole("button", { name: "Alles sofort widerrufen" }).click();
  await expect(page.getByText("Ihr Widerruf ist vollzogen")).toBeVisible();
  await expect(page.getByText(/^W-/)).toBeVisible();
  expect((await page.request.get(path)).status()).toBe(410);
});

test("with her code she closes single channels", async ({ page }) => {
  const { consentId, path } = await aStory();
  await page.goto(`/einwilligung-widerrufen?code=${await codeFor(consentId)}`);
  await page.getByRole("button", { name: "Weiter" }).click();
  await page.getByRole("button", { name: "Auswahl widerrufen" }).click();
  await expect(page.getByText("Bitte kreuzen Sie an").first()).toBeVisible();
  await page.getByLabel("PDF und Druck").check();
  await page.getByLabel("Soziale Netzwerke").check();
  await page.getByRole("button", { name: "Auswahl widerrufen" }).click();
  await expect(page.getByText("Ihr Widerruf ist eingetragen")).toBeVisible();
  const story = await page.request.get(path);
  expect(story.status()).toBe(200);
  const html = await story.text();
  expect(html).toMatch(/<title>Vom Sprachkurs an die Werkbank/);
  expect(html).toContain('<meta property="og:title" content="Stark. Sozial. Vor Ort."');
  expect(html).toContain('<meta name="twitter:title" content="Stark. Sozial. Vor Ort."');
  for (const gone of ["Auf Mastodon teilen", "drucken Sie diese Seite"]) expect(html).not.toContain(gone);
  for (const file of ["pdf", "teilen.png"])
    expect((await page.request.get(`${path}/${file}`)).status()).toBe(410);
});

test("a wrong code is explained and stays in its field", async ({ page }) => {
  await page.goto("/einwilligung-widerrufen");
  await page.getByLabel("Code", { exact: true }).fill("W-7K3M");
  await page.getByRole("button", { name: "Weiter" }).click();
  await expect(page).toHaveTitle(/^Fehler: /);
  await expect(page.getByText("Diesen Code kennen wir nicht").first()).toBeVisible();
  await expect(page.getByLabel("Code", { exact: true })).toHaveValue("W-7K3M");
});

test("without a code the post she names is hidden at once, until somebody decides @phone", async ({
  page,
}) => {
  const { path } = await aStory();
  await page.goto("/einwilligung-widerrufen");
  await page.getByLabel("Ihr Name").fill("Samir Beispiel");
  await page.getByLabel("Worum geht es?").fill(`Bitte wegnehmen: https://portal.example${path}`);
  // The form refuses what is sent faster than a person can write.
  await expect
    .poll(async () => {
      await page.getByRole("button", { name: "Widerruf senden" }).click();
      return page.getByText(/^W-/).count();
    })
    .toBe(1);
  await expect(page.getByText("nicht mehr zu sehen")).toBeVisible();
  expect((await page.request.get(path)).status()).toBe(410);
});

test.describe("with scripts", () => {
  test.use({ javaScriptEnabled: true });

  test("both steps are accessible", async ({ page }) => {
    const { consentId } = await aStory();
    await page.goto(`/einwilligung-widerrufen?code=${await codeFor(consentId)}`);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Weiter" }).click();
    await expect(page.getByRole("button", { name: "Alles sofort widerrufen" })).toBeVisible();
    await expectAccessible(page);
  });
});
