/** Page object of the editor of one post. */
import type { Locator, Page } from "@playwright/test";

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
