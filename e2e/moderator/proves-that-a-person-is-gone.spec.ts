import { eq, inArray, sql } from "drizzle-orm";
import { aConsent, aPublicPost } from "@/db/factories";
import { takedownChecks, takedownProofs } from "@/db/schema";
import { db, expect, expectAccessible, expectAccessibleInDark, test } from "@/e2e/fixtures";

test("after a withdrawal the portal proves by itself that the person is gone, and says whom else to ask", async ({
  signedInAs,
}) => {
  const { page, account } = await signedInAs("editor");
  const jobcenterId = account.jobcenterId!;
  const consent = await aConsent(db, { jobcenterId, publicName: "Quirina Zaunkönig" });
  const { post } = await aPublicPost(db, {
    kind: "success_story",
    jobcenterId,
    consents: [consent],
    manuscript: { title: "Quirina baut Fahrräder für das ganze Dorf" },
  });

  await test.step("the editor enters where the story was used", async () => {
    await page.goto(`/redaktion/beitraege/${post.id}`);
    await page.getByRole("link", { name: "Verwendung außerhalb des Portals" }).click();
    await page.getByLabel("Was war es?").selectOption({ label: "Soziales Netzwerk" });
    await page.getByLabel("Wer hat es, oder wo ist es zu sehen?").fill("Mastodon des Kreises");
    await page.getByLabel(/^Adresse im Netz/).fill("https://social.example/@kreis/17");
    await page.getByLabel("Wann?").fill("2026-11-02");
    await page.getByRole("button", { name: "Eintragen" }).click();
    await expect(page.getByText("Die Verwendung ist eingetragen.")).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("and enters the withdrawal", async () => {
    await page.goto(`/redaktion/einwilligungen/${consent.id}`);
    await page.getByText(/^Widerrufen/).click();
    await page.getByLabel("telefonisch").last().check();
    await page.getByRole("button", { name: "Jetzt widerrufen" }).click();
    await expect(page.getByText("Die Einwilligung ist widerrufen.")).toBeVisible();
    await expect(page.getByText("Steht aus")).toHaveCount(3);
  });

  await test.step("a minute later the portal has asked its own addresses", async () => {
    const proofs = db
      .select({ id: takedownProofs.id })
      .from(takedownProofs)
      .where(eq(takedownProofs.consentId, consent.id));
    await db
      .update(takedownChecks)
      .set({ nextTryAt: sql`now()` })
      .where(sql`${inArray(takedownChecks.proofId, proofs)} and ${takedownChecks.stage} = 'minute'`);
    await expect
      .poll(
        async () => {
          await page.reload();
          return page.getByText("Entfernt", { exact: true }).count();
        },
        { timeout: 45_000 },
      )
      .toBe(1);
    await expect(
      page.getByText(/\d+ Adressen abgefragt, \d+ nicht mehr da, \d+ ohne die Person/),
    ).toBeVisible();
    await expectAccessible(page);
    await expectAccessibleInDark(page);
  });

  await test.step("the proof is a PDF without a name", async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: /^Nachweis N-[0-9A-F]{12} als PDF$/ }).click();
    expect((await download).suggestedFilename()).toMatch(/^nachweis-N-[0-9A-F]{12}\.pdf$/);
  });

  await test.step("the person's page counts every copy and lists whom to ask", async () => {
    await page.goto(`/redaktion/personen/${consent.personId}`);
    await expect(page.getByText("1 Adresse, davon 0 noch öffentlich erreichbar").first()).toBeVisible();
    await expect(page.getByText("Mastodon des Kreises").first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("the task is on the first page, has its letter, and ends with the answer", async () => {
    await page.goto("/redaktion");
    await page.getByRole("link", { name: "Bitten ansehen" }).click();
    const task = page.getByRole("listitem").filter({ hasText: "Mastodon des Kreises" });
    await task.getByText("Brief zum Kopieren oder Senden").click();
    await expect(task.getByText("Wir dürfen ihn deshalb nicht weiter verbreiten")).toBeVisible();
    await expectAccessible(page);
    await expectAccessibleInDark(page);
    await task.getByLabel("Was wurde geantwortet?").fill("Gelöscht am selben Tag.");
    await task.getByRole("button", { name: "Als erledigt eintragen" }).click();
    await expect(page.getByText("Die Antwort ist eingetragen.")).toBeVisible();
    await expect(task.getByText("Erledigt")).toBeVisible();
  });
});
