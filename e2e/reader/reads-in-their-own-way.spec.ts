// What readers set themselves: larger letters, wider spacing, the keyboard, less motion, high contrast (WCAG 2.2).
import { aPublicPost } from "@/db/factories";
import { addresses } from "@/e2e/reader/public-addresses";
import { coveredFocus, db, expect, expectNoSidewaysScrolling, test, tooSmall } from "@/e2e/house";

const templates = [
  "/",
  "/jobcenter",
  "/jobcenter/emsland",
  "/geschichten",
  "/aktionswoche",
  "/zahlen",
  "/zahlen/arbeitslosenquote",
  "/suche?q=jobcenter",
  "/land/niedersachsen",
  "/barriere-melden",
  "/leichte-sprache",
];
const aStory = async () =>
  `/jobcenter/emsland/${(await aPublicPost(db, { kind: "success_story" })).post.slug}`;

test("letters set wider, and everything twice as large, push nothing off the screen and cut nothing off", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of [...templates, await aStory()]) {
    await test.step(address, async () => {
      await page.goto(address);
      await page.evaluate(() => {
        const wider = new CSSStyleSheet();
        wider.replaceSync(
          "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
        );
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, wider];
      });
      await expectNoSidewaysScrolling(page);
      expect(await page.evaluate(cutOff)).toEqual([]);
    });
  }
  // A screen of 1280 pixels at 200 % is one of 640.
  await page.setViewportSize({ width: 640, height: 360 });
  for (const address of templates) {
    await page.goto(address);
    await expectNoSidewaysScrolling(page);
    expect(await page.evaluate(cutOff), address).toEqual([]);
    expect(await page.evaluate(asksHowItIsHeld), address).toBe(false);
  }
});

/**
 * Whether a style depends on how the screen is held; that nothing is lost either way is seen above,
 * upright and across.
 */
function asksHowItIsHeld(): boolean {
  return [...document.styleSheets].some(({ cssRules }) =>
    [...cssRules].some(({ cssText }) => /orientation/.test(cssText)),
  );
}

/** Texts that do not fit into a box which hides the rest; what is only for ears is left out. */
function cutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>("body *")]
    .filter(
      (box) =>
        box.innerText?.trim() &&
        !box.closest(".sr-only") &&
        /hidden|clip/.test(getComputedStyle(box).overflowY) &&
        box.scrollHeight > box.clientHeight + 2,
    )
    .map((box) => box.outerHTML.slice(0, 120));
}

for (const [width, height] of [
  [1280, 720],
  [320, 256],
] as const) {
  test(`whoever goes by keyboard always sees where, at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const address of ["/", "/aktionswoche", await aStory()]) {
      await page.goto(address);
      const stops: string[] = [];
      for (let presses = 0; presses < 25; presses += 1) {
        await page.keyboard.press("Tab");
        stops.push((await page.evaluate(coveredFocus)) || (await page.evaluate(unmarkedFocus)));
      }
      expect(stops.filter(Boolean), address).toEqual([]);
    }
  });
}

/** What has the focus without a ring of two pixels; areas of the map are marked by their border. */
function unmarkedFocus(): string {
  const focused = document.activeElement;
  if (!focused || focused === document.body || focused.closest("svg")) return "";
  // A card's link draws its ring around the whole card.
  const rings = [
    getComputedStyle(focused),
    getComputedStyle(focused, "::after"),
    getComputedStyle(focused.closest("article, li, label") ?? focused),
  ];
  return rings.some(
    ({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
  )
    ? ""
    : focused.outerHTML.slice(0, 120);
}

test("Tab visits everything once and leads out of the page again, and back", async ({ page }) => {
  for (const address of [await aStory(), "/barriere-melden"]) {
    await page.goto(address);
    const stops: number[] = [];
    do {
      await page.keyboard.press("Tab");
      stops.push(await page.evaluate(placeOfFocus));
    } while (stops.at(-1)! >= 0 && stops.length < 200);
    expect(stops.pop(), address).toBe(-1);
    expect(stops).toEqual([...new Set(stops)]);
    expect(stops, address).toEqual(await page.evaluate(everyStop));
    await page.keyboard.press("Shift+Tab");
    expect(await page.evaluate(placeOfFocus), address).toBe(stops.at(-1));
  }
});

/** Which element of the page has the focus, by its place; -1 where none has. */
function placeOfFocus(): number {
  return document.activeElement === document.body
    ? -1
    : [...document.querySelectorAll("*")].indexOf(document.activeElement!);
}

/** The places of all that can be reached by Tab; of several circles to choose from, one is reached. */
function everyStop(): number[] {
  const all = [...document.querySelectorAll("*")];
  return all.flatMap((element, place) => {
    const isStop =
      element.matches("a[href], button:not(:disabled), input, select, textarea, summary, [tabindex='0']") &&
      element.checkVisibility({ visibilityProperty: true });
    return isStop && (element as HTMLElement).tabIndex >= 0 ? [place] : [];
  });
}

test("every page is reached in two ways: by the links of other pages, and by the search for its title", async ({
  request,
  baseURL,
}) => {
  const { post: story } = await aPublicPost(db, {
    kind: "success_story",
    manuscript: { title: "Zwölf Lehrstühle im Torfmoor" },
  });
  const pages = [
    "/",
    "/jobcenter",
    "/geschichten",
    "/aktionswoche",
    "/zahlen",
    "/land",
    "/themen",
    "/reihen",
    "/barriere-melden",
    "/suche?q=xqzwvy",
  ];
  const linked = new Set(
    (await Promise.all(pages.map(async (page) => linksIn(await (await request.get(page)).text())))).flat(),
  );
  const wanted = [
    ...addresses.filter(
      (address) =>
        !address.includes("?") && !["/", "/suche", "/gibt-es-nicht", "/nicht-mehr-da"].includes(address),
    ),
    "/jobcenter/emsland",
    `/jobcenter/emsland/${story.slug}`,
  ];
  const missed = await Promise.all(
    wanted.map(async (address) => {
      const html = await (await request.get(address)).text();
      const own = new URL(/<link rel="canonical" href="(.*?)"/.exec(html)?.[1] ?? address, baseURL).pathname;
      const title = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.replaceAll(/<[^>]+>|&[a-z]+;/g, " ") ?? "";
      const found = await (await request.get(`/suche?q=${encodeURIComponent(title)}`)).text();
      return [
        linked.has(address) ? "" : `no link to ${address}`,
        linksIn(/<main.*<\/main>/s.exec(found)?.[0] ?? "").includes(own)
          ? ""
          : `${address} is not found by „${title}“`,
      ];
    }),
  );
  expect(missed.flat().filter(Boolean)).toEqual([]);
});

const linksIn = (html: string) =>
  Array.from(html.matchAll(/<a [^>]*?href="([^"#?]+)/g), ([, href = ""]) => href);

test("fingers find every control, motion stays off and strong contrast on where it is wished for, and help stands in the same place", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce", forcedColors: "active" });
  const feet = new Set<string>();
  for (const address of [...templates, await aStory()]) {
    await page.goto(address);
    expect(await tooSmall(page), address).toEqual([]);
    expect(await page.evaluate(movesOrKeepsColours), address).toEqual([]);
    expect(await page.evaluate(sameWordsElsewhere), address).toEqual([]);
    await expect(
      page.locator("[tabindex]:not([tabindex='0'], [tabindex='-1']), [target='_blank']"),
      address,
    ).toHaveCount(0);
    feet.add((await page.getByRole("contentinfo").getByRole("link").allInnerTexts()).join(" | "));
  }
  expect([...feet]).toHaveLength(1);
});

/** Whatever moves though nothing should, or keeps its own colours against the reader's. */
function movesOrKeepsColours(): string[] {
  const moving = document.getAnimations().length > 0 ? ["an animation"] : [];
  const own = [...document.querySelectorAll("body *")].filter((element) => {
    const { transitionDuration, transitionProperty, forcedColorAdjust } = getComputedStyle(
      element,
    ) as CSSStyleDeclaration & { forcedColorAdjust: string };
    const moves =
      transitionProperty !== "none" &&
      transitionDuration.split(",").some((time) => Number.parseFloat(time) > 0.01);
    return moves || (forcedColorAdjust === "none" && !element.closest("svg, .dot"));
  });
  return [...moving, ...own.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
}

/**
 * Links of one list with the same words that lead to different places (A-124); posts and weeks of the same
 * title are their authors' business.
 */
function sameWordsElsewhere(): string[] {
  return [...document.querySelectorAll("main ul, main ol")].flatMap((list) => {
    const places = new Map<string, string>();
    return [...list.querySelectorAll("a")]
      .filter(({ pathname }) => !/^\/(jobcenter\/[^/]+|aktionswoche)\/[^/]+$/.test(pathname))
      .flatMap((link) => {
        const name = link.getAttribute("aria-label") ?? link.textContent ?? "";
        const before = places.get(name);
        places.set(name, link.href);
        return before !== undefined && before !== link.href ? [`${name}: ${before}, ${link.href}`] : [];
      });
  });
}
