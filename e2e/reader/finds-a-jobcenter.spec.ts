import { expect, test } from "@/e2e/fixtures";

test.use({ javaScriptEnabled: false });

test("a reader sees the 104 by Land", async ({ page }) => {
  await page.goto("/jobcenter");
  await expect(page.getByRole("main").locator("section").getByRole("link")).toHaveCount(104);
  const land = (name: string) => page.getByRole("region", { name }).getByRole("link");
  await expect(land("Niedersachsen")).toHaveCount(16);
  await expect(land("Nordrhein-Westfalen")).toHaveCount(18);
});

test("a reader finds a Jobcenter with different spellings of its name", async ({ page }) => {
  for (const typed of ["gross gerau", "Groß-Gerau", "gross-GERAU"]) {
    await page.goto("/jobcenter");
    await page.getByLabel("Name oder Ort").fill(typed);
    await page.getByRole("button", { name: "Suchen" }).click();
    await expect(page.getByText("1 Jobcenter gefunden")).toBeVisible();
    await expect(page.getByLabel("Name oder Ort")).toHaveValue(typed);
  }
  await page.getByRole("region", { name: "Hessen" }).getByRole("link", { name: "Kreis Groß-Gerau" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Kreis Groß-Gerau" })).toBeVisible();
  await expect(page.getByText("Verantwortlich für diese Seite")).toBeVisible();
});

test("a reader whose town has no such Jobcenter is told so and gets links", async ({ page }) => {
  await page.goto("/jobcenter?q=Rostock");
  await expect(page.getByRole("heading", { name: "Kein kommunales Jobcenter gefunden" })).toBeVisible();
  await page.getByRole("link", { name: "Alle Jobcenter zeigen" }).click();
  await expect(page).toHaveURL(/\/jobcenter$/);
});
