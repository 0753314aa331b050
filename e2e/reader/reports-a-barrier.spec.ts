// A reader reports a barrier; only the appointed contact reads and answers it.
import type { Page } from "@playwright/test";
import { aJobcenter, anAccount, aPublicPost } from "@/db/factories";
import { letterTo } from "@/e2e/mailbox";
import { db, expect, expectAccessible, expectNoSidewaysScrolling, test } from "@/e2e/fixtures";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader reports a barrier without JavaScript, and the appointed person answers @phone", async ({
    page,
    context,
    browserOf,
    signedInAs,
  }) => {
    const { id: jobcenterId } = await aJobcenter(db, { slug: "aurich" });
    const { post } = await aPublicPost(db, { kind: "article", jobcenterId });
    const contact = await anAccount(db, "editor", { jobcenterId, isAccessibilityContact: true });
    const words = `Das Bild hat keine Beschreibung (${post.id}).`;
    const mailbox = `leserin-${post.id}@beispiel.example`;

    await page.goto(`/jobcenter/aurich/${post.slug}`);
    await page
      .getByRole("list", { name: "Werkzeuge zum Beitrag" })
      .getByRole("link", { name: "Barriere melden" })
      .click();
    await expect(page.getByLabel("Um welche Seite geht es?")).toHaveValue(`/jobcenter/aurich/${post.slug}`);
    const message = page.getByLabel("Was hindert Sie?");
    await message.fill(words);
    await page.getByLabel("Ihre E-Mail-Adresse").fill("leserin@beispiel");
    await page.getByRole("button", { name: "Barriere melden" }).click();

    // The page of the form shows the refusal and keeps everything that was typed.
    await expect(page).toHaveTitle(/^Fehler: Barriere melden/);
    await expect(message).toHaveValue(words);
    await page.getByLabel("Ihre E-Mail-Adresse").fill(mailbox);
    const number = await sendAsPeopleDo(page);
    await expect(page.getByRole("status")).toContainText(number);
    await page.reload();
    await expect(page.getByRole("status")).toContainText(number);
    await expect(page.getByText(words)).toHaveCount(0);
    await expectNoSidewaysScrolling(page);
    expect(await context.cookies()).toEqual([]);

    const { page: lead } = await signedInAs("lead", { jobcenter: "aurich" });
    await lead.goto("/redaktion/meldungen");
    await expect(lead.getByRole("link", { name: number })).toHaveCount(0);

    // The letter is awaited before the answer, because an answered report sends no letter.
    const told = await letterTo(contact.email, new RegExp(number));
    expect(told.text).not.toContain(words);
    const desk = await browserOf(contact);
    await desk.goto("/redaktion/meldungen");
    await desk.getByRole("link", { name: number }).click();
    await expect(desk.getByText(words)).toBeVisible();
    expect((await lead.goto(desk.url()))?.status()).toBe(404);
    await desk.getByLabel("Ihre Antwort").fill("Das Bild hat jetzt eine Beschreibung.");
    await desk.getByRole("button", { name: "Antwort senden" }).click();
    await expect(desk.getByText("Beantwortet")).toBeVisible();
    expect((await letterTo(mailbox, new RegExp(number))).text).toContain(
      "Das Bild hat jetzt eine Beschreibung.",
    );
    await page.reload();
    await expect(page.getByText("Das Bild hat jetzt eine Beschreibung.")).toBeVisible();
  });
});

test("a reader with JavaScript sees the same refusal and the same confirmation", async ({ page }) => {
  await page.goto("/barriere-melden");
  const message = page.getByLabel("Was hindert Sie?");
  await message.fill(`Auf der Karte (${crypto.randomUUID()})`);
  await page.getByLabel("Ihre E-Mail-Adresse").fill("leserin@beispiel");
  await page.getByRole("button", { name: "Barriere melden" }).click();
  await expect(page).toHaveTitle(/^Fehler: Barriere melden/);
  await expect(message).toHaveValue(/Auf der Karte/);
  await expectAccessible(page);
  await page.getByLabel("Ihre E-Mail-Adresse").fill("");
  await expect(page.getByRole("status")).toContainText(await sendAsPeopleDo(page));
  await expectAccessible(page);
});

/**
 * Sends the form until it is accepted: a form sent within some seconds is refused as if a program had sent
 * it. Returns the number of the report.
 */
async function sendAsPeopleDo(page: Page): Promise<string> {
  await expect(async () => {
    await page.getByRole("button", { name: "Barriere melden" }).click();
    await expect(page).toHaveURL(/\/meldung\?nummer=B-/, { timeout: 2000 });
  }).toPass();
  return /B-[\w-]+/.exec(page.url())![0];
}
