// Whoever has no mouse: every stop is seen, is reached once, and leads on (WCAG 2.2).
import { aPublicPost } from "@/db/factories";
import { coveredFocus, db, expect, test } from "@/e2e/fixtures";

const aStory = async () =>
  `/jobcenter/emsland/${(await aPublicPost(db, { kind: "success_story" })).post.slug}`;

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
      stops.push(await page.evaluate(indexOfFocus));
    } while (stops.at(-1)! >= 0 && stops.length < 200);
    expect(stops.pop(), address).toBe(-1);
    expect(stops).toEqual([...new Set(stops)]);
    expect(stops, address).toEqual(await page.evaluate(everyStop));
    await page.keyboard.press("Shift+Tab");
    expect(await page.evaluate(indexOfFocus), address).toBe(stops.at(-1));
  }
});

/** Which element of the page has the focus, by its place; -1 where none has. */
function indexOfFocus(): number {
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
