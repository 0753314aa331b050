// The administration sees how far each of the 104 is, downloads the list, and reminds those that have not
// begun.
import { aJobcenter, anAktionswoche, anEditor } from "@/db/factories";
import { db, expect, test } from "@/e2e/fixtures";
import { letterTo, linkIn } from "@/e2e/mailbox";

test("an administrator reads the board, downloads it as a table and reminds a Jobcenter", async ({
  signedInAs,
}) => {
  const week = await anAktionswoche(db, {
    title: `Aktionswoche ${crypto.randomUUID().slice(0, 8)}`,
    startsOn: "2037-06-15",
    endsOn: "2037-06-19",
  });
  const jobcenter = await aJobcenter(db, { slug: "kusel" });
  const editor = await anEditor(db, { jobcenterId: jobcenter.id, passwordHash: "set" });
  const { page } = await signedInAs("admin");
  await page.goto(`/redaktion/beteiligung?zeitraum=${week.slug}`);
  await expect(page.getByRole("heading", { name: "Alle 104 Jobcenter" })).toBeVisible();
  await page.getByRole("link", { name: /angemeldet, noch nichts begonnen/ }).click();
  const row = page.getByRole("row", { name: new RegExp(jobcenter.name) });
  await expect(row).toContainText("nichts begonnen");

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Als Tabelle (CSV)" }).click();
  expect((await download).suggestedFilename()).toBe(`beteiligung-${week.slug}.csv`);
  const file = await page.request.get(
    `/redaktion/beteiligung/liste.csv?zeitraum=${week.slug}&land=Rheinland-Pfalz`,
  );
  expect(await file.text()).toContain(
    `"${jobcenter.name}";"Rheinland-Pfalz";"AGS ${jobcenter.ags}";"angemeldet, noch nichts begonnen";0;"nein"`,
  );

  await page.goto(`/redaktion/beteiligung?zeitraum=${week.slug}&land=Rheinland-Pfalz`);
  await page.getByText(/Jobcenter in Rheinland-Pfalz erinnern/).click();
  await page.getByRole("button", { name: "E-Mails jetzt senden" }).click();
  await expect(page.getByText(/Jobcenter (wird|werden) angeschrieben/)).toBeVisible();
  expect(
    linkIn(await letterTo(editor.email, new RegExp(`${week.title}: ${jobcenter.name} fehlt noch`))),
  ).toMatch(/\/redaktion\/beitraege\/neu$/);
});

test("a moderator reads the board and cannot remind anybody; a Jobcenter has no such page", async ({
  signedInAs,
}) => {
  const { page } = await signedInAs("moderator");
  await page.goto("/redaktion/beteiligung");
  await expect(page.getByRole("table", { name: "Beteiligung der Jobcenter" })).toBeVisible();
  await expect(page.getByText(/ erinnern$/)).toHaveCount(0);
  const { page: lead } = await signedInAs("lead");
  for (const address of [
    "/redaktion/beteiligung",
    "/redaktion/beteiligung/liste.csv",
    "/redaktion/startseite",
  ]) {
    expect((await lead.request.get(address)).status()).toBe(404);
  }
});
