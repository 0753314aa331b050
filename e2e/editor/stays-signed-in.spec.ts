import { eq, sql } from "drizzle-orm";
import { aPost } from "@/db/factories";
import { sessions } from "@/db/schema";
import { db, expect, expectAccessible, test } from "@/e2e/fixtures";
import { EditorPage } from "./editor-page";

const idleFor = (accountId: string, minutes: number) =>
  db
    .update(sessions)
    .set({ lastSeenAt: sql`now() - make_interval(mins => ${minutes})` })
    .where(eq(sessions.accountId, accountId));

test("an editor is warned before the session ends, extends it with one button, and keeps the text on the page", async ({
  signedInAs,
}) => {
  const { page, account } = await signedInAs("editor");
  const { post } = await aPost(db, {
    kind: "article",
    jobcenterId: account.jobcenterId!,
    editorId: account.id,
  });
  await page.clock.install();
  const editor = await EditorPage.open(page, post.id);
  await editor.title.fill("Vor der Pause geschrieben");
  await expect(editor.saved).toBeVisible();

  await idleFor(account.id, 57);
  await page.clock.fastForward("57:00");
  const question = page.getByRole("dialog", { name: "Möchten Sie angemeldet bleiben?" });
  await expect(question).toBeVisible();
  await expect(question.getByRole("button", { name: "Angemeldet bleiben" })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(question).toBeHidden();
  await expect(editor.title).toHaveValue("Vor der Pause geschrieben");
  const [session] = await db.select().from(sessions).where(eq(sessions.accountId, account.id));
  expect(Date.now() - session!.lastSeenAt.getTime()).toBeLessThan(60_000);

  await idleFor(account.id, 61);
  await page.clock.fastForward("59:00");
  await expect(
    page
      .getByRole("dialog", { name: "Ihre Sitzung ist zu Ende" })
      .getByRole("link", { name: /^Neu anmelden/ }),
  ).toHaveAttribute("target", "_blank");
});
