// Accessibility of every public address: axe in light and dark mode, headings, skip link, 320 pixels, print.
import type { Page } from "@playwright/test";
import { aJobcenter, aManuscript, anAktionswoche, aPublicPost, aPublicTwin, aSeries } from "@/db/factories";
import { addresses } from "@/e2e/reader/public-addresses";
import {
  atBothWidths,
  db,
  expect,
  expectAccessible,
  expectAccessibleInDark,
  expectNoSidewaysScrolling,
  test,
} from "@/e2e/fixtures";

async function aStoryFromLeer(): Promise<string> {
  const { id: jobcenterId } = await aJobcenter(db, {
    slug: "leer",
    pillars: {
      stark: ["Alles aus einer Hand"],
      sozial: ["Zeit zum Zuhören"],
      vorort: ["Sprechstunde auf den Inseln"],
    },
    pressContact: {
      name: "Pressestelle",
      position: "Landkreis Leer",
      phone: "0491 926-0",
      email: "presse@leer.example",
    },
  });
  const { post } = await aPublicPost(db, { kind: "success_story", jobcenterId });
  return `/jobcenter/leer/${post.slug}`;
}

async function expectUsableByAll(page: Page): Promise<void> {
  await atBothWidths(page, async () => {
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
    await expectOutline(page);
    await expectAccessibleInDark(page);
  });
}

for (const address of addresses) {
  test(`${address} is accessible in light and dark mode, wide and narrow`, async ({ page }) => {
    await page.goto(address);
    await expectUsableByAll(page);
  });
}

test("a story and its Jobcenter are accessible in light and dark mode, wide and narrow", async ({ page }) => {
  const story = await aStoryFromLeer();
  for (const address of [story, `/teilen?adresse=${story}&server=kein%20server`, "/jobcenter/leer"]) {
    await page.goto(address);
    await expectUsableByAll(page);
  }
});

test("a word of sixty letters stays on the sheet, wherever it stands @phone", async ({ page }) => {
  const word = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";
  const week = await anAktionswoche(db, { startsOn: "2017-05-08", endsOn: "2017-05-12" });
  const series = await aSeries(db, { title: word });
  const details = aManuscript("veranstaltung").details;
  const onDay = {
    ...details,
    startsAt: "2017-05-09T08:00:00Z",
    endsAt: "2017-05-09T10:00:00Z",
    isCancelled: true,
    cancelledBecause: word,
    places: [{ ...details.places[0]!, name: word, street: word }],
  };
  const words = {
    title: `Wie das ${word} auf ein Telefon passt`,
    teaser: `${word} und seine Folgen`,
    seriesId: series.id,
  };
  const original = await aPublicPost(db, {
    kind: "veranstaltung",
    manuscript: { ...words, seriesPart: 1, aktionswocheId: week.id, details: onDay },
  });
  const next = await aPublicPost(db, { manuscript: { ...words, seriesPart: 2 } });
  await aPublicTwin(db, original, { manuscript: { title: word, teaser: word } });
  const { slug } = original.post;
  for (const address of [
    `/jobcenter/emsland/${slug}`,
    `/jobcenter/emsland/${slug}/leichte-sprache`,
    `/jobcenter/emsland/${next.post.slug}`,
    `/reihen/${series.slug}`,
    `/aktionswoche/${week.slug}`,
  ]) {
    await page.goto(address);
    await expect(page.getByText(word).first()).toBeVisible();
    await expectNoSidewaysScrolling(page);
  }
});

async function expectOutline(page: Page): Promise<void> {
  const levels = await page
    .getByRole("heading")
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  expect(jumps, levels.join(" ")).toEqual([]);
}

test("the skip link is the first control and leads to the content", async ({ page }) => {
  await page.goto("/geschichten");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Zum Inhalt springen" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("posts, Jobcenter, figures and programmes print with source and address, without menus", async ({
  page,
}) => {
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
