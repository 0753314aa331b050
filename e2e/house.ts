/**
 * What every story starts from: somebody who is signed in, and the question whether everybody can use the
 * page.
 */
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { db } from "@/db/client";
import { aJobcenter, anAccount, aSession } from "@/db/factories";
import type { Account } from "@/db/factories/account";
import { isOfJobcenter, type Role } from "@/domain/account/role";
import { sessionCookie } from "@/platform/sign-in/session-cookie";

type SignedIn = { page: Page; account: Account };
type House = {
  /**
   * A new person of that role in a browser of their own; editors and leads belong to Emsland unless told
   * otherwise.
   */
  signedInAs: (role: Role, at?: { jobcenter?: string }) => Promise<SignedIn>;
  /** The same person in one more browser, or in a second tab of theirs. */
  browserOf: (account: Account) => Promise<Page>;
};

export const test = base.extend<House>({
  browserOf: async ({ browser, contextOptions, baseURL }, use) => {
    const contexts: { close(): Promise<void> }[] = [];
    await use(async (account) => {
      const context = await browser.newContext({ ...contextOptions, baseURL });
      contexts.push(context);
      const { token } = await aSession(db, account);
      await context.addCookies([
        { name: sessionCookie().name, value: token, url: baseURL, httpOnly: true, sameSite: "Lax" },
      ]);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  signedInAs: async ({ browserOf }, use) => {
    await use(async (role, { jobcenter = "emsland" } = {}) => {
      const jobcenterId = isOfJobcenter(role) ? (await aJobcenter(db, { slug: jobcenter })).id : undefined;
      const account = await anAccount(db, role, { jobcenterId });
      return { page: await browserOf(account), account };
    });
  },
});

/** Fails with every finding of axe on the page as it is now (WCAG 2.2 AA, and whatever else is asked for). */
export async function expectAccessible(page: Page, alsoTags: string[] = []): Promise<void> {
  // Legacy mode asks the page itself; the other one opens a second page each time for the sake of frames, and no page has any.
  await expect(page.locator("iframe, frame")).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", ...alsoTags])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`),
  ).toEqual([]);
}

/** Fails when the page is wider than the screen. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0);
}

/**
 * Controls below 24 pixels in one direction; links inside a line of text are exempt, and areas of a map
 * beside its list (A-106).
 */
export async function tooSmall(page: Page): Promise<string[]> {
  return page.locator("a, button, input, select, textarea, summary").evaluateAll((controls) =>
    controls
      .filter(
        (control) =>
          !control.closest("svg") &&
          control.checkVisibility() &&
          getComputedStyle(control).display !== "inline" &&
          !control.classList.contains("sr-only"),
      )
      .filter(
        (control) =>
          control.getBoundingClientRect().height < 24 || control.getBoundingClientRect().width < 24,
      )
      .map((control) => control.outerHTML.slice(0, 120)),
  );
}

/**
 * What has the focus, when something else lies on its middle (A-105); a field taller than the screen is left
 * out.
 */
export function coveredFocus(): string {
  const focused = document.activeElement;
  // An area of the map may be a ring around another.
  if (!focused || focused === document.body || focused.closest("svg")) return "";
  const { left, top, width, height } = focused.getBoundingClientRect();
  if (height > innerHeight / 2) return "";
  const above = document.elementFromPoint(left + width / 2, top + height / 2);
  return above && (focused.contains(above) || above.contains(focused))
    ? ""
    : `${focused.outerHTML.slice(0, 120)} under ${above?.outerHTML.slice(0, 120) ?? `nothing at ${Math.round(left)} ${Math.round(top)} ${Math.round(width)} ${Math.round(height)}`}`;
}

/** Presses Tab until the wanted element has the focus; fails when it never does. */
export async function tabTo(page: Page, wanted: Locator, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(wanted).toBeFocused();
}

export { db, expect };
