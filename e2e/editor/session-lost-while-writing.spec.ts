import { eq } from "drizzle-orm";
import { aPost, aSession } from "@/db/factories";
import { sessions } from "@/db/schema";
import { db, expect, expectAccessible, test } from "@/e2e/fixtures";
import { sessionCookie } from "@/platform/sign-in/session-cookie";
import { EditorPage } from "./editor-page";

test("an editor keeps writing after the session has ended, signs in again and loses no text", async ({
  signedInAs,
  baseURL,
}) => {
  const { page, account } = await signedInAs("editor");
  const { post } = await aPost(db, {
    kind: "article",
    jobcenterId: account.jobcenterId!,
    editorId: account.id,
  });
  const editor = await EditorPage.open(page, post.id);
  await db.delete(sessions).where(eq(sessions.accountId, account.id));

  await editor.title.fill("Geschrieben ohne Sitzung");
  const signIn = page.getByRole("link", { name: /^Neu anmelden/ });
  await expect(signIn).toHaveAttribute("target", "_blank");
  await expect(
    page.getByRole("status").filter({ hasText: "Ihre Sitzung ist zu Ende. Ihr Text liegt sicher" }),
  ).toBeVisible();
  await expectAccessible(page);
  await editor.text.click();
  await page.keyboard.type("Und weiter geschrieben. ");

  const { token } = await aSession(db, account);
  await page
    .context()
    .addCookies([
      { name: sessionCookie().name, value: token, url: baseURL!, httpOnly: true, sameSite: "Lax" },
    ]);
  await page.getByRole("button", { name: "Jetzt speichern" }).click();
  await expect(editor.saved).toBeVisible();
  await page.reload();
  await expect(editor.title).toHaveValue("Geschrieben ohne Sitzung");
  await expect(editor.text).toContainText("Und weiter geschrieben.");
});

test("unsaved text is offered again after the page has crashed", async ({ signedInAs }) => {
  const { page, account } = await signedInAs("editor");
  const { post } = await aPost(db, {
    kind: "article",
    jobcenterId: account.jobcenterId!,
    editorId: account.id,
  });
  const editor = await EditorPage.open(page, post.id);
  await page.route("**/fassung", (request) => request.abort("internetdisconnected"));
  await editor.title.fill("Im Funkloch geschrieben");
  await expect(page.getByText("Keine Verbindung zum Server")).toBeVisible();
  // A page that is closed still sends its last save; a page that crashes does not.
  const broken = page.waitForEvent("crash");
  void page.goto("chrome://crash").catch(() => undefined);
  await broken;

  const again = await EditorPage.open(await page.context().newPage(), post.id);
  await expect(
    again.page.getByText("In diesem Browser liegt Text, der noch nicht gespeichert wurde"),
  ).toBeVisible();
  await again.page.getByRole("button", { name: "Diesen Text übernehmen" }).click();
  await expect(again.title).toHaveValue("Im Funkloch geschrieben");
  await expect(again.saved).toBeVisible();
  await again.page.reload();
  await expect(again.title).toHaveValue("Im Funkloch geschrieben");
  await expect(again.page.getByText("In diesem Browser liegt Text")).toBeHidden();
});

test("text is saved as soon as the connection is back", async ({ signedInAs }) => {
  const { page, account } = await signedInAs("editor");
  const { post } = await aPost(db, {
    kind: "article",
    jobcenterId: account.jobcenterId!,
    editorId: account.id,
  });
  const editor = await EditorPage.open(page, post.id);
  await page.context().setOffline(true);
  await editor.teaser.fill("Geschrieben im Zug zwischen Meppen und Lingen.");
  await expect(page.getByText("Keine Verbindung zum Server")).toBeVisible();
  await page.context().setOffline(false);
  await expect(editor.saved).toBeVisible();
});
