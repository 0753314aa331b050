// Every public address for everybody: axe by day and by night, the outline, the skip link, 320 pixels, print.
import type { Page } from "@playwright/test";
import { aJobcenter, aPublicPost } from "@/db/factories";
import { addresses } from "@/e2e/reader/public-addresses";
import { db, expect, expectAccessible, expectNoSidewaysScrolling, test } from "@/e2e/house";

async function aStoryFromLeer(): Promise<string> {
  const { id: jobcenterId } = await aJobcenter(db, {
    slug: "leer",
    pillars: { stark: ["Alles aus einer Hand"], sozial: ["Zeit zum Zuhören"], vorort: ["Sprechstunde auf den Inseln"] },
    pressContact: { name: "Pressestelle", position: "Landkreis Leer", phone: "0491 926-0", email: "presse@leer.example" },
  });
  const { post } = await aPublicPost(db, { kind: "success_story", jobcenterId });
  return `/jobcenter/leer/${post.slug}`;
}

async function expectUsableByAll(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await expectOutline(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page);
}

for (const address of addresses) {
  test(`${address} by day and by night @phone`, async ({ page }) => {
    await page.goto(address);
    await expectUsableByAll(page);
  });
}

test("a story and its Jobcenter by day and by night @phone", async ({ page }) => {
  for (const address of [await aStoryFromLeer(), "/jobcenter/leer"]) {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(address);
    await expectUsableByAll(page);
  }
});

async function expectOutline(page: Page): Promise<void> {
  const levels = await page.getByRole("heading").evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  expect(jumps, levels.join(" ")).toEqual([]);
}

test("the skip link is the first stop and leads to the content", async ({ page }) => {
  await page.goto("/geschichten");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Zum Inhalt springen" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("an article prints without menus, with its source and address, and so do other pages one hands on", async ({ page }) => {
  await page.goto(await aStoryFromLeer());
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("Quelle: Landkreis Leer")).toBeVisible();
  await expect(page.getByText(`Adresse: ${page.url()}`)).toBeVisible();
  await expect(page.getByRole("navigation")).toHaveCount(0);
  for (const address of ["/jobcenter/leer", "/zahlen/arbeitslosenquote", "/aktionswoche/2022"]) {
    await page.goto(address);
    await expect(page.getByText(`Adresse: ${page.url()}`), address).toBeVisible();
    await expect(page.getByRole("navigation"), address).toHaveCount(0);
  }
});
