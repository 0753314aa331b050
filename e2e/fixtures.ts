/** Fixtures and checks that all browser tests share: a signed-in account, and whether a page is accessible. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { RunOnly } from "axe-core";
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { db } from "@/db/client";
import { aJobcenter, anAccount, aSession } from "@/db/factories";
import type { Account } from "@/db/factories/account";
import { isOfJobcenter, type Role } from "@/domain/account/role";
import { desktop, phone } from "@/e2e/viewports";
import { sessionCookie } from "@/platform/sign-in/session-cookie";

type SignedIn = { page: Page; account: Account };
type Fixtures = {
  /**
   * A new account of that role in a browser of its own; editors and leads belong to Emsland unless
   * `jobcenter` names another one.
   */
  signedInAs: (role: Role, at?: { jobcenter?: string }) => Promise<SignedIn>;
  /** A new session of the same account: in another browser, or in a second tab. */
  browserOf: (account: Account) => Promise<Page>;
};

export const test = base.extend<Fixtures>({
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
    await use(async (role, { jobcenter = isOfJobcenter(role) ? "emsland" : undefined } = {}) => {
      const jobcenterId = jobcenter ? (await aJobcenter(db, { slug: jobcenter })).id : undefined;
      const account = await anAccount(db, role, { jobcenterId });
      return { page: await browserOf(account), account };
    });
  },
});

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Fails with every finding of axe on the page as it is now (WCAG 2.2 AA, and the rules that the caller adds). */
export async function expectAccessible(page: Page, alsoTags: string[] = []): Promise<void> {
  expect(await axeFindings(page, { type: "tag", values: [...wcag, ...alsoTags] })).toEqual([]);
}

/**
 * The same page in dark mode, after `expectAccessible` in light mode. Only colours differ there, so only the
 * rules about colours run.
 */
export async function expectAccessibleInDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await axeFindings(page, { type: "rule", values: ["color-contrast", "link-in-text-block"] })).toEqual(
    [],
  );
  await page.emulateMedia({ colorScheme: "light" });
}

/** Runs the work with the width of a desktop and then, on the same page, with that of a small phone. */
export async function atBothWidths(page: Page, work: () => Promise<void>): Promise<void> {
  for (const viewport of [desktop, phone]) {
    await page.setViewportSize(viewport);
    await work();
  }
}

async function axeFindings(page: Page, runOnly: RunOnly): Promise<string[]> {
  // Between two pages the document has no title for a moment.
  await expect(page).toHaveTitle(/./);
  // Axe looks at one document. It would have to be loaded into every frame, but no page has any.
  await expect(page.locator("iframe, frame")).toHaveCount(0);
  // Axe is loaded once per page and returns violations only; the list of passed rules is far longer.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { runOnly: rules, resultTypes: ["violations"] });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
    );
  }, runOnly);
}

/** Fails when the page is wider than the screen. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0);
}

/**
 * Controls below 24 pixels in one direction, as HTML. Links in a line of text are exempt, and areas of a map
 * beside its list.
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
 * The focused element, when another one covers its middle. Fields taller than half of the screen are
 * left out.
 */
export function coveredFocus(): string {
  const focused = document.activeElement;
  // The middle of an area of the map may belong to another area.
  if (!focused || focused === document.body || focused.closest("svg")) return "";
  const { left, top, width, height } = focused.getBoundingClientRect();
  if (height > innerHeight / 2) return "";
  const above = document.elementFromPoint(left + width / 2, top + height / 2);
  if (above && (focused.contains(above) || above.contains(focused))) return "";
  const place = [left, top, width, height].map(Math.round).join(" ");
  const cover = above?.outerHTML.slice(0, 120) ?? `nothing at ${place}`;
  return `${focused.outerHTML.slice(0, 120)} under ${cover}`;
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
