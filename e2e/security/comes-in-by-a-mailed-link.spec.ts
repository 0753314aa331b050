import { anEditor } from "@/db/factories";
import { db, expect, expectAccessible, test } from "@/e2e/fixtures";
import { letterTo, linkIn } from "@/e2e/mailbox";
import { hashPassword } from "@/platform/sign-in/password-hash";

const newPassword = "Kiesel Tulpe Wanne Mond";

test("an editor who forgot the password chooses a new one by a link that works once", async ({
  page,
  context,
}) => {
  const { email } = await anEditor(db, { passwordHash: await hashPassword("Lampe Dachs Regal Flöte") });
  await page.goto("/anmelden");
  await page.getByRole("link", { name: "Passwort vergessen?" }).click();
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByRole("button", { name: "Link anfordern" }).click();
  await expect(page.getByText("ist jetzt eine E-Mail mit einem Link unterwegs")).toBeVisible();

  const link = linkIn(await letterTo(email, /Neues Passwort/));
  const visit = await context.request.get(link, { maxRedirects: 0 });
  expect(visit.headers()).toMatchObject({
    location: "/anmelden/passwort-setzen",
    "referrer-policy": "no-referrer",
    "cache-control": "private, no-store",
  });
  expect(visit.headers()["x-robots-tag"]).toContain("noindex");

  await page.goto(link);
  await expect(page).toHaveURL("/anmelden/passwort-setzen");
  await expectAccessible(page);
  await page.getByLabel("Neues Passwort", { exact: true }).fill("Jobcenter2026!");
  await page.getByLabel("Neues Passwort wiederholen").fill("Jobcenter2026!");
  await page.getByRole("button", { name: "Passwort speichern" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("mindestens 15 Zeichen");
  await page.getByLabel("Neues Passwort", { exact: true }).fill(newPassword);
  await page.getByLabel("Neues Passwort wiederholen").fill(newPassword);
  await page.getByRole("button", { name: "Passwort speichern" }).click();
  await expect(page.getByText("Ihr Passwort ist gespeichert.")).toBeVisible();

  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByLabel("Passwort", { exact: true }).fill(newPassword);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await expect(page).toHaveURL("/redaktion");
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "Der Link gilt nicht mehr" })).toBeVisible();
});

test("somebody without an account gets the same answer and no mail", async ({ page }) => {
  await page.goto("/anmelden/passwort-vergessen");
  await page.getByLabel("E-Mail-Adresse").fill("niemand@emsland.example");
  await page.getByRole("button", { name: "Link anfordern" }).click();
  await expect(page.getByText("ist jetzt eine E-Mail mit einem Link unterwegs")).toBeVisible();
});

test("a lead invites a colleague, who chooses a password and signs in", async ({
  signedInAs,
  browser,
  baseURL,
}) => {
  const { page } = await signedInAs("lead");
  const email = `neu-${Date.now()}@emsland.example`;
  await page.goto("/redaktion/team");
  await page.getByText("Jemanden einladen").click();
  await page.getByLabel("Vor- und Nachname").fill("Nora Haverkamp");
  await page.getByLabel("Dienstliche E-Mail-Adresse").fill(email);
  await page.getByRole("button", { name: "Einladung senden" }).click();
  await expect(page.getByText("Die Einladung ist unterwegs.")).toBeVisible();
  await expect(page.getByRole("row", { name: /Nora Haverkamp/ })).toContainText("Eingeladen");

  const colleague = await (await browser.newContext({ baseURL })).newPage();
  await colleague.goto(linkIn(await letterTo(email, /Einladung/)));
  await expect(colleague.getByRole("heading", { name: "Willkommen in der Redaktion" })).toBeVisible();
  await colleague.getByLabel("Neues Passwort", { exact: true }).fill(newPassword);
  await colleague.getByLabel("Neues Passwort wiederholen").fill(newPassword);
  await colleague.getByRole("button", { name: "Passwort speichern" }).click();
  await colleague.getByLabel("E-Mail-Adresse").fill(email);
  await colleague.getByLabel("Passwort", { exact: true }).fill(newPassword);
  await colleague.getByRole("button", { name: "Anmelden" }).click();
  await expect(colleague.getByRole("heading", { name: "Guten Tag, Nora Haverkamp" })).toBeVisible();
  await colleague.context().close();
});
