import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { aPost } from "@/db/factories";
import { db, expect, test } from "@/e2e/fixtures";
import { EditorPage } from "./editor-page";

async function paste(page: Page, html: string | null, text = "nur der Text"): Promise<void> {
  await page.evaluate(
    ({ pasted, text }) => {
      const clipboardData = new DataTransfer();
      if (pasted !== null) clipboardData.setData("text/html", pasted);
      clipboardData.setData("text/plain", text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    { pasted: html, text },
  );
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

test("keeps numbers, lines below an entry and the direction of reading, also while somebody writes", async ({
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
  await paste(
    page,
    "<p>Gezählt: 10.309<sup>1</sup> <s>weg</s></p><p>أهلا بكم في المركز (Jobcenter) يوم 7 أكتوبر.</p>",
  );
  await expect(page.getByRole("status").filter({ hasText: "Gestrichene Wörter weggelassen." })).toBeVisible();
  await page.keyboard.press("Enter");
  await paste(page, null, "4. Anmelden\n   - per Telefon\n5. Kommen");
  await page.keyboard.type(" bitte");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.type("hier ");
  await expect(editor.saved).toBeVisible();

  await page.reload();
  const list = editor.text.locator("ol");
  await expect(list).toHaveAttribute("start", "4");
  await expect(list.getByRole("listitem")).toHaveCount(2);
  await expect(list.getByRole("listitem").first()).toHaveText(/^Anmelden\n.*hier/, { useInnerText: true });
  await expect(list.getByRole("listitem").last()).toHaveText("Kommen bitte");
  await expect(editor.text.getByText("Gezählt: 10.309¹")).toBeVisible();
  await expect(editor.text.locator('p[dir="rtl"] [lang="ar"]')).toHaveText(/Jobcenter/);
});
