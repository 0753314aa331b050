import { anEditor } from "@/db/factories";
import { db, expect, expectAccessible, expectNoSidewaysScrolling, test } from "@/e2e/fixtures";

test("an administrator finds a colleague among all and locks the account", async ({ signedInAs }) => {
  const { page } = await signedInAs("admin");
  const { name, email } = await anEditor(db, { name: `Wiebke Tannhausen ${Date.now()}` });
  await page.goto("/redaktion/konten");
  await page.getByLabel("Name, E-Mail oder Jobcenter").fill(`${name} emsland`);
  await page.getByRole("button", { name: "Suchen" }).click();
  await page.getByRole("link", { name }).click();
  await expect(page.getByText(email)).toBeVisible();
  await page.getByRole("button", { name: "Konto sperren" }).click();
  await expect(page.getByText("Das Konto ist gesperrt.", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Konto entsperren" }).click();
  await expect(page.getByText("Das Konto ist wieder offen.")).toBeVisible();
});

test("leads and administrators find only their own pages", async ({ signedInAs }) => {
  const { page: leadPage } = await signedInAs("lead");
  const { page: editorPage, account: foreigner } = await signedInAs("editor", { jobcenter: "saalekreis" });
  for (const path of [
    "/redaktion/konten",
    "/redaktion/postausgang",
    `/redaktion/konten/${foreigner.id}`,
    `/redaktion/team/${foreigner.id}`,
    "/redaktion/team/keine-id",
  ]) {
    expect((await leadPage.goto(path))?.status(), path).toBe(404);
  }
  for (const path of ["/redaktion/team", "/redaktion/konten", `/redaktion/team/${foreigner.id}`])
    expect((await editorPage.goto(path))?.status(), path).toBe(404);
});

for (const path of ["/redaktion", "/redaktion/konto", "/redaktion/konten", "/redaktion/postausgang"]) {
  test(`${path} is accessible @phone`, async ({ signedInAs }) => {
    const { page } = await signedInAs("admin");
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
  });
}

for (const path of ["/redaktion/team", "/redaktion"]) {
  test(`${path} is accessible for leads @phone`, async ({ signedInAs }) => {
    const { page } = await signedInAs("lead");
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
  });
}

for (const path of ["/anmelden", "/anmelden/passwort-vergessen", "/anmelden/passwort-setzen"]) {
  test(`${path} is accessible @phone`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
  });
}
