import { eq } from "drizzle-orm";
import { aPost } from "@/db/factories";
import { posts, revisions } from "@/db/schema";
import { db, expect, test } from "@/e2e/fixtures";
import { EditorPage } from "./editor-page";

test("a slow network, a lost response and Ctrl+S cause no conflict and lose no text", async ({
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
  let saves = 0;
  await page.route("**/fassung", async (route) => {
    saves += 1;
    const answer = await route.fetch();
    // The second save is stored, but its response is lost.
    if (saves === 2) await route.abort();
    else await route.fulfill({ response: answer });
  });
  await editor.text.click();
  for (const word of ["eins ", "zwei ", "drei ", "vier ", "fünf "]) {
    await page.keyboard.type(word, { delay: 40 });
    await page.keyboard.press("Control+s");
    await editor.title.fill(`Titel ${word}`);
    await editor.text.focus();
    await page.keyboard.press("Control+End");
  }
  await expect(editor.saved).toBeVisible({ timeout: 20_000 });
  await expect(
    page.getByRole("heading", { name: "Dieser Beitrag wurde an anderer Stelle geändert" }),
  ).toHaveCount(0);
  const [stored] = await db.select().from(revisions).where(eq(revisions.postId, post.id));
  expect(stored?.content).toEqual([{ type: "paragraph", text: [{ text: "eins zwei drei vier fünf " }] }]);
});

test("a double click creates one post", async ({ signedInAs }) => {
  const { page, account } = await signedInAs("editor");
  await page.goto("/redaktion/beitraege/neu");
  await page.getByRole("radio", { name: /^Bericht/ }).check();
  await page.getByRole("button", { name: "Beitrag anlegen" }).dblclick();
  await new EditorPage(page).text.waitFor();
  expect(await db.$count(posts, eq(posts.createdBy, account.id))).toBe(1);
});

test("a server action of an older version asks to reload the page and keeps the text", async ({
  signedInAs,
}) => {
  const { page, account } = await signedInAs("editor");
  const { post } = await aPost(db, {
    kind: "article",
    jobcenterId: account.jobcenterId!,
    editorId: account.id,
  });
  const editor = await EditorPage.open(page, post.id);
  await page.route(`**/redaktion/beitraege/${post.id}`, (route) =>
    route.request().method() === "POST"
      ? route.continue({ headers: { ...route.request().headers(), "next-action": "0".repeat(42) } })
      : route.continue(),
  );
  await editor.title.fill("Vor dem Neustart geschrieben");
  await page.getByRole("button", { name: "Zur Freigabe einreichen" }).click();
  await expect(page.getByText("Bitte laden Sie die Seite neu")).toBeVisible();
  await expect(editor.title).toHaveValue("Vor dem Neustart geschrieben");
  await page.reload();
  await expect(editor.title).toHaveValue("Vor dem Neustart geschrieben");
});
