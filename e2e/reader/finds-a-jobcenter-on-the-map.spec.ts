import { gzipSync } from "node:zlib";
import { expect, expectAccessible, expectNoSidewaysScrolling, test } from "@/e2e/fixtures";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader goes through the map by keyboard and opens a Jobcenter", async ({ page }) => {
    await page.goto("/");
    const map = page.getByRole("group", {
      name: "Karte: die Gebiete der 104 kommunalen Jobcenter in Deutschland",
    });
    await expect(map.getByRole("link")).toHaveCount(104);

    await page.getByRole("link", { name: "Mein Jobcenter finden" }).focus();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Karte überspringen" })).toBeFocused();
    await page.keyboard.press("Tab");
    const first = map.getByRole("link", { name: "Landkreis Biberach, Baden-Württemberg" });
    await expect(first).toBeFocused();
    await expect(first).toHaveCSS("stroke-width", "5px");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/jobcenter\/biberach$/);
    await expect(
      page.getByRole("img", { name: "Karte: Landkreis Biberach in Baden-Württemberg, Deutschland" }),
    ).toBeVisible();
  });

  test("a reader skips the map", async ({ page }) => {
    await page.goto("/jobcenter");
    await page.getByRole("link", { name: "Karte überspringen" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(
      page
        .getByRole("region", { name: "Baden-Württemberg" })
        .getByRole("link", { name: "Landkreis Biberach" }),
    ).toBeFocused();
  });

  test("a reader can click the smallest city", async ({ page }) => {
    await page.goto("/jobcenter");
    const city = page.getByRole("link", { name: "Stadt Schweinfurt, Bayern" });
    const box = (await city.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(22);
    await page.mouse.click(box.x + box.width / 2, box.y + 4);
    await expect(page).toHaveURL(/\/jobcenter\/schweinfurt$/);
  });
});

test("the map shows one Land", async ({ page }) => {
  await page.goto("/jobcenter?land=Hessen");
  const map = page.getByRole("group", { name: "Karte: die Gebiete von 16 Jobcentern in Hessen" });
  await expect(map.getByRole("link")).toHaveCount(16);
  await expectAccessible(page);
});

test("the map is accessible @phone", async ({ page }) => {
  for (const address of ["/", "/jobcenter", "/jobcenter/emsland"]) {
    await page.goto(address);
    await expect(page.getByText("© GeoBasis-DE / BKG 2016 (Daten verändert)")).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
  }
});

test("the drawing is loaded once, and is small", async ({ page, request }) => {
  await page.goto("/jobcenter");
  const map = page.getByRole("group", { name: /^Karte/ });
  const address = (await map.locator("use").first().getAttribute("href"))!.split("#")[0]!;
  const answer = await request.get(address);
  expect(answer.headers()).toMatchObject({
    "content-type": "image/svg+xml",
    "content-encoding": "gzip",
    "cache-control": expect.stringContaining("immutable"),
  });
  const markup = await map.evaluate((svg) => svg.outerHTML);
  expect(gzipSync(await answer.body()).length + gzipSync(markup).length).toBeLessThan(15_000);
});
