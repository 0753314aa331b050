import { eq } from "drizzle-orm";
import { aJobcenter } from "@/db/factories";
import { sessions } from "@/db/schema";
import { db, expect, test } from "@/e2e/fixtures";

test("a session ended on another device ends at once", async ({ signedInAs, browserOf }) => {
  const { page, account } = await signedInAs("editor");
  const phone = await browserOf(account);
  await phone.goto("/redaktion/konto");
  await page.goto("/redaktion/konto");
  await page.getByRole("button", { name: /^Beenden/ }).click();
  await expect(page.getByText("Die Sitzung ist beendet.")).toBeVisible();
  await phone.reload();
  await expect(phone).toHaveURL(/\/anmelden\?weiter=/);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Mein Konto" })).toBeVisible();
});

test("all other sessions can be ended with one button", async ({ signedInAs, browserOf }) => {
  const { page, account } = await signedInAs("editor");
  await browserOf(account);
  await browserOf(account);
  await page.goto("/redaktion/konto");
  await page.getByRole("button", { name: "Alle anderen beenden" }).click();
  await expect(page.getByText("Alle anderen Sitzungen sind beendet.")).toBeVisible();
  expect(await db.$count(sessions, eq(sessions.accountId, account.id))).toBe(1);
});

test("a changed role takes effect at once and in every session", async ({ signedInAs }) => {
  const { page: editorPage, account: editor } = await signedInAs("editor");
  const { page: adminPage } = await signedInAs("admin");
  await editorPage.goto("/redaktion");
  await expect(editorPage.getByRole("link", { name: "Beiträge" })).toBeVisible();
  await adminPage.goto(`/redaktion/konten/${editor.id}`);
  await adminPage.getByLabel("Jobcenter").selectOption((await aJobcenter(db, { slug: "saalekreis" })).id);
  await adminPage.getByRole("button", { name: "Rolle ändern" }).click();
  await expect(adminPage.getByText("Die Rolle ist geändert.")).toBeVisible();
  await editorPage.reload();
  await expect(editorPage).toHaveURL(/\/anmelden/);
});

test("a locked account is refused with the next request, for pages and for forms", async ({ signedInAs }) => {
  const { page: editorPage, account: editor } = await signedInAs("editor");
  const { page: leadPage } = await signedInAs("lead");
  await editorPage.goto("/redaktion/konto");
  await leadPage.goto("/redaktion/team");
  await leadPage.goto(`/redaktion/team/${editor.id}`);
  await leadPage.getByRole("button", { name: "Konto sperren" }).click();
  await expect(leadPage.getByText("Das Konto ist gesperrt.", { exact: true })).toBeVisible();
  await editorPage.getByLabel("Jetziges Passwort").fill("Lampe Dachs Regal Flöte");
  for (const label of ["Neues Passwort", "Neues Passwort wiederholen"])
    await editorPage.getByLabel(label, { exact: true }).fill("Kiesel Tulpe Wanne Mond");
  await editorPage.getByRole("button", { name: "Passwort ändern" }).click();
  await expect(editorPage).toHaveURL(/\/anmelden/);
});

test("nobody without a session gets anything of the desk, whatever the request looks like", async ({
  request,
}) => {
  const paths = [
    "/redaktion",
    "/redaktion/konten",
    "/redaktion/konto?_rsc=1",
    "/redaktion/konten.rsc",
    "/%72edaktion/konten",
    "/redaktion/./konten",
    "/REDAKTION/konten",
    "/redaktion%2fkonten",
    "/redaktion/konten/?nxtPid=1",
  ];
  const disguises: Record<string, string>[] = [
    {},
    { rsc: "1" },
    { rsc: "1", "next-router-prefetch": "1" },
    { "next-router-segment-prefetch": "/_tree" },
    { authorization: "Bearer %" },
  ];
  for (const path of paths) {
    for (const headers of disguises) {
      const answer = await request.get(path, { headers, maxRedirects: 0 });
      expect(answer.status(), path).toBeLessThan(500);
      expect(await answer.text(), path).not.toMatch(/Jemanden einladen|Wo ich angemeldet bin|Abmelden/);
    }
  }
});
