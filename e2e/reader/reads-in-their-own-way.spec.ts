// What readers set themselves: larger letters, wider spacing, less motion, high contrast (WCAG 2.2).
import { aPublicPost } from "@/db/factories";
import { db, expect, expectNoSidewaysScrolling, test, tooSmall } from "@/e2e/fixtures";

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

test("wider letters and a zoom of 200 % cause no horizontal scrolling and cut no text off", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of [...templates, await aStory()]) {
    await test.step(address, async () => {
      await page.goto(address);
      await page.evaluate(() => {
        const wider = new CSSStyleSheet();
        wider.replaceSync(
          "* { line-height: 1.5 !important } p { margin-bottom: 2em !important }" +
            "* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }",
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
 * Whether a style depends on the orientation of the screen. The test above shows that nothing is lost
 * in portrait and in landscape.
 */
function asksHowItIsHeld(): boolean {
  return [...document.styleSheets].some(({ cssRules }) =>
    [...cssRules].some(({ cssText }) => /orientation/.test(cssText)),
  );
}

/** Texts that do not fit into a box which hides the rest; what is only for screen readers is left out. */
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

test("controls are large enough, motion and colours follow the settings, help keeps its place", async ({
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

/** Elements that move although the reader wants no motion, or ignore forced colours. */
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
 * Links of one list with the same words that lead to different addresses, except posts and weeks,
 * whose titles are chosen by their authors.
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
