import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { aPost } from "@/db/factories";
import { db, expect, test } from "@/e2e/fixtures";
import { EditorPage } from "./editor-page";

async function paste(page: Page, html: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", pasted);
    clipboardData.setData("text/plain", "nur der Text");
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, html);
}

test("keeps headings, lists and links of a Word document, drops its styles, names its pictures", async ({
  signedInAs,
}) => {
  const { page, account } = await signedInAs("editor");
  const { post } = await aPost(db, {
    kind: "article",
    jobcenterId: account.jobcenterId!,
    editorId: account.id,
    manuscript: { content: [] },
  });
  const editor = await EditorPage.open(page, post.id);
  await editor.text.click();
  await paste(page, await readFile("components/post/editor/paste/fixture/word.html", "utf8"));
  await expect(page.getByRole("status").filter({ hasText: "1 Bild weggelassen" })).toBeVisible();
  await expect(editor.saved).toBeVisible();

  await page.reload();
  await expect(
    editor.text.getByRole("heading", { level: 2, name: "Vom Sprachkurs an die Werkbank" }),
  ).toBeVisible();
  await expect(editor.text.getByRole("heading", { level: 2, name: "Was geholfen hat" })).toBeVisible();
  await expect(editor.text.getByRole("list").first().getByRole("listitem")).toHaveText([
    "ein Sprachkurs – am Abend",
    "ein Praktikum im Betrieb",
  ]);
  await expect(editor.text.getByRole("link", { name: "Seite des Betriebs" })).toHaveAttribute(
    "href",
    "https://www.example.org/werkbank",
  );
  await expect(editor.text.locator("[style*=color], font, img")).toHaveCount(0);
});
