// Somebody withdraws while the editor is open: the writer is told with the next save, and keeps every word.
import { withdrawConsent } from "@/commands/consent/withdraw-consent";
import { aConsent, aLead, aPost } from "@/db/factories";
import { db, expect, expectAccessible, test } from "@/e2e/fixtures";
import { EditorPage } from "./editor-page";

test("an editor hears of a withdrawal with the next save, and nothing typed is lost @phone", async ({
  signedInAs,
}) => {
  const { page, account } = await signedInAs("editor");
  const jobcenterId = account.jobcenterId!;
  const consent = await aConsent(db, { jobcenterId });
  const { post } = await aPost(db, {
    kind: "success_story",
    jobcenterId,
    editorId: account.id,
    consents: [consent],
  });
  const editor = await EditorPage.open(page, post.id);
  const lead = await aLead(db, { jobcenterId });
  await withdrawConsent(lead.actor, { consentId: consent.id, receivedVia: "phone" });
  await editor.title.fill("Ein Titel ohne Namen");
  await expect(page.getByText("Jemand aus diesem Beitrag hat inzwischen widerrufen.")).toBeVisible();
  await expectAccessible(page);
  await editor.teaser.fill("Und weiter getippt.");
  await page.reload();
  await page.getByRole("button", { name: "Diesen Text übernehmen" }).click();
  await expect(editor.title).toHaveValue("Ein Titel ohne Namen");
  await expect(editor.teaser).toHaveValue("Und weiter getippt.");
  await expect(editor.saved).toBeVisible();
});
