/** The editor of one post as its writer meets it. */
import { expect, type Locator, type Page } from "@playwright/test";

export class EditorPage {
  readonly title: Locator;
  readonly teaser: Locator;
  readonly text: Locator;
  readonly saved: Locator;

  constructor(readonly page: Page) {
    this.title = page.getByLabel("Titel", { exact: true });
    this.teaser = page.getByLabel("Teaser", { exact: true });
    this.text = page.getByRole("textbox", { name: "Text", exact: true });
    this.saved = page.getByRole("status").filter({ hasText: /^Gespeichert um \d\d:\d\d Uhr$/ });
  }

  static async open(page: Page, postId: string): Promise<EditorPage> {
    const editor = new EditorPage(page);
    await page.goto(`/redaktion/beitraege/${postId}`);
    await editor.text.waitFor();
    return editor;
  }

  tab(name: string): Locator {
    return this.page.getByRole("tab", { name });
  }
}

/** Presses Tab until the wanted element has the focus; fails when it never does. */
export async function tabTo(page: Page, wanted: Locator, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(wanted).toBeFocused();
}
