import type { Page } from "@playwright/test";
import { anEditor } from "@/db/factories";
import { db, expect, test } from "@/e2e/fixtures";
import { hashPassword } from "@/platform/sign-in/password-hash";

const password = "Lampe Dachs Regal Flöte";
const anEditorWithPassword = async () => anEditor(db, { passwordHash: await hashPassword(password) });

async function fillIn(page: Page, email: string, typed = password) {
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByLabel("Passwort", { exact: true }).fill(typed);
  await page.getByRole("button", { name: "Anmelden" }).click();
}

test("an editor signs in by the form, returns to the page she asked for, and signs out so that the old cookie is no longer valid", async ({
  page,
  context,
}) => {
  const { email, name } = await anEditorWithPassword();
  await page.goto("/redaktion/konto");
  await expect(page).toHaveURL(/\/anmelden\?weiter=%2Fredaktion%2Fkonto$/);
  await fillIn(page, email);
  await expect(page).toHaveURL("/redaktion/konto");
  await expect(page.getByRole("heading", { name: "Mein Konto" })).toBeVisible();
  await expect(page.getByText(name).first()).toBeVisible();

  const session = (await context.cookies()).find((cookie) => cookie.name === "sitzung")!;
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/", domain: "localhost" });
  const answer = page.waitForResponse((one) => one.url().endsWith("/anmelden/abmelden"));
  await page.getByRole("button", { name: "Abmelden" }).click();
  expect((await (await answer).allHeaders())["clear-site-data"]).toBe('"storage"');
  await expect(page.getByText("Sie sind abgemeldet.")).toBeVisible();

  await context.addCookies([session]);
  await page.goto("/redaktion/konto");
  await expect(page).toHaveURL(/\/anmelden/);
});

test("a refused sign-in does not say which part is wrong, and does not send the password back", async ({
  page,
}) => {
  const { email } = await anEditorWithPassword();
  await page.goto("/anmelden");
  await fillIn(page, email, "etwas ganz anderes");
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "E-Mail-Adresse und Passwort passen nicht zusammen",
  );
  await expect(page.getByLabel("E-Mail-Adresse")).toHaveValue(email);
  await expect(page.getByLabel("Passwort", { exact: true })).toHaveValue("");
});

test("signing in works without JavaScript", async ({ browser, baseURL }) => {
  const { email } = await anEditorWithPassword();
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto("/anmelden");
  await fillIn(page, email, "falsch");
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
  await fillIn(page, email);
  await expect(page).toHaveURL("/redaktion");
  await page.getByRole("button", { name: "Abmelden" }).click();
  await expect(page.getByText("Sie sind abgemeldet.")).toBeVisible();
  await context.close();
});

test("a session cookie set before signing in is not valid afterwards", async ({ browserOf }) => {
  const [stranger, owner] = [await anEditorWithPassword(), await anEditorWithPassword()];
  const page = await browserOf(stranger);
  const planted = (await page.context().cookies())[0]!;
  await page.goto("/redaktion");
  await page.getByRole("button", { name: "Abmelden" }).click();
  await page.goto("/anmelden");
  await fillIn(page, owner.email);
  await expect(page).toHaveURL("/redaktion");
  expect((await page.context().cookies()).find((cookie) => cookie.name === planted.name)?.value).not.toBe(
    planted.value,
  );
});

for (const [title, wanted] of [
  ["another host", "//evil.example"],
  ["a backslash", "/\\evil.example"],
  ["a script", "javascript:alert(1)"],
  ["a scheme without slashes", "https:evil.example"],
  ["a tab", "/\t/evil.example"],
  ["a user part", "/redaktion@evil.example"],
  ["a way out of the desk", "/redaktion/../../evil.example"],
] as const) {
  test(`signing in never redirects to another site: ${title}`, async ({ page, baseURL }) => {
    const { email } = await anEditorWithPassword();
    await page.goto(`/anmelden?weiter=${encodeURIComponent(wanted)}`);
    await fillIn(page, email);
    await expect(page).toHaveURL(`${baseURL}/redaktion`);
  });
}
