// A lead changes the press contact; the next visitor reads it. A lead who would overwrite the
// change of another one is warned.
import { aJobcenter } from "@/db/factories";
import { db, expect, test } from "@/e2e/fixtures";

test("a lead changes the press contact, and the next visitor reads it @phone", async ({
  page,
  signedInAs,
}) => {
  await aJobcenter(db, { slug: "borken" });
  const contact = `Pressestelle ${crypto.randomUUID().slice(0, 8)}`;
  const [{ page: lead }, { page: other }, { page: editor }] = [
    await signedInAs("lead", { jobcenter: "borken" }),
    await signedInAs("lead", { jobcenter: "borken" }),
    await signedInAs("editor", { jobcenter: "borken" }),
  ];
  for (const desk of [lead, other]) await desk.goto("/redaktion/jobcenter");

  await lead.getByLabel("Person oder Stelle").fill(contact);
  await lead.getByLabel("Telefon der Presse").fill("ruf an");
  await lead.getByRole("button", { name: "Speichern und im Portal zeigen" }).click();
  await expect(lead.getByRole("main").getByRole("alert")).toContainText("05931 44-0");
  await expect(lead.getByLabel("Person oder Stelle")).toHaveValue(contact);
  await lead.getByLabel("Telefon der Presse").fill("02861 681-0");
  await lead.getByRole("button", { name: "Speichern und im Portal zeigen" }).click();
  await expect(lead.getByText("Gespeichert. Leserinnen und Leser sehen es ab jetzt.")).toBeVisible();
  await page.goto("/jobcenter/borken");
  await expect(page.getByText(contact)).toBeVisible();
  await expect(page.getByRole("link", { name: "02861 681-0" })).toHaveAttribute("href", "tel:028616810");

  const introduction = `Wir sind in Borken und Bocholt (${contact}).`;
  await other.getByLabel("Wer Sie sind").fill(introduction);
  await other.getByRole("button", { name: "Speichern und im Portal zeigen" }).click();
  await expect(other.getByRole("main").getByRole("alert")).toContainText(
    "Inzwischen hat jemand anderes diese Seite gespeichert.",
  );
  await expect(other.getByRole("main").getByRole("alert")).toContainText(contact);
  await other.getByLabel("Person oder Stelle").fill(contact);
  await other.getByLabel("Telefon der Presse").fill("02861 681-0");
  await other.getByRole("button", { name: "Speichern und im Portal zeigen" }).click();
  await expect(other.getByText("Gespeichert. Leserinnen und Leser sehen es ab jetzt.")).toBeVisible();
  await page.reload();
  await expect(page.getByText(introduction)).toBeVisible();
  await expect(page.getByText(contact, { exact: true })).toBeVisible();

  await editor.goto("/redaktion/jobcenter");
  await expect(editor.getByText(introduction)).toBeVisible();
  await expect(editor.getByRole("button", { name: "Speichern und im Portal zeigen" })).toHaveCount(0);
});
