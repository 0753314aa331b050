import { aJobcenter, aPublicPost, aSeries } from "@/db/factories";
import { postFeedFiles } from "@/domain/post/feed-format";
import { db, expect, test } from "@/e2e/fixtures";

test.use({ javaScriptEnabled: false });

const aMinute = 60_000;

test("a journalist pages through the press releases of a Land and opens its feed @phone", async ({
  page,
  request,
}) => {
  const { id: jobcenterId } = await aJobcenter(db, { slug: "st-wendel" });
  for (let number = 1; number <= 25; number += 1) {
    await aPublicPost(db, {
      kind: "press_release",
      jobcenterId,
      publicFrom: new Date(Date.now() - number * aMinute),
      manuscript: { title: `Mitteilung ${number}` },
    });
  }
  await page.goto("/land");
  await page.getByRole("link", { name: "Saarland" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Saarland" })).toBeVisible();
  await expect(
    page
      .getByRole("region", { name: /Jobcenter/ })
      .getByRole("link", { name: "Landkreis St. Wendel" })
      .last(),
  ).toBeVisible();
  await page.getByRole("link", { name: "Nächste Seite" }).click();
  await expect(page).toHaveURL(/\/land\/saarland\?seite=2$/);

  await page.goto("/presse?land=Saarland");
  await expect(page.getByText(/\d+ Mitteilungen und Berichte/)).toBeVisible();
  await page.getByRole("link", { name: "Nächste Seite" }).click();
  await expect(page.getByRole("article").last()).toBeVisible();

  await page.goto("/presse?land=Saarland&seite=400");
  await expect(page).toHaveURL(/seite=\d$/);
  await page.goto("/presse?land=Atlantis");
  await expect(page.getByText("Bundesland „Atlantis“. Die Liste ist damit nicht eingegrenzt.")).toBeVisible();

  for (const file of postFeedFiles)
    expect(await (await request.get(`/land/saarland/${file}`)).text(), file).toContain("Mitteilung 1");
  for (const path of [
    "/land/atlantis",
    "/land/hamburg",
    "/themen/nichts",
    "/reihen/nichts",
    "/land/atlantis/feed.xml",
    "/themen/nichts/kalender.ics",
  ])
    expect((await request.get(path)).status(), path).toBe(404);
});

test("a reader follows a series from part to part", async ({ page }) => {
  const series = await aSeries(db, { title: "Drei Sommer" });
  for (const part of [2, 1, 3])
    await aPublicPost(db, {
      kind: "article",
      manuscript: { title: `Der ${part}. Sommer`, seriesId: series.id, seriesPart: part },
    });
  await page.goto("/reihen");
  await page.getByRole("link", { name: "Drei Sommer" }).click();
  await expect(page.getByRole("article").getByRole("link")).toHaveText([
    "Der 1. Sommer",
    "Der 2. Sommer",
    "Der 3. Sommer",
  ]);
  await page.getByRole("link", { name: "Der 2. Sommer" }).click();
  const steps = page.getByRole("navigation", { name: "Reihe" });
  await expect(steps).toContainText("Teil 2 von 3");
  await steps.getByRole("link", { name: /Der 3. Sommer/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Der 3. Sommer" })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Reihe" })).toContainText("Teil 3 von 3");
});
