// From the report to the carried out withdrawal: three clicks, on one screen.
import { aWithdrawal } from "@/commands/testing/withdrawal";
import { aPublicPost } from "@/db/factories";
import { db, expect, expectAccessible, test } from "@/e2e/fixtures";

test("an editor carries out a withdrawal from the list of reports in three clicks", async ({
  signedInAs,
}) => {
  const { page } = await signedInAs("editor");
  const { post } = await aPublicPost(db, { kind: "success_story" });
  const path = `/jobcenter/emsland/${post.slug}`;
  const { report } = await aWithdrawal(`Bitte weg damit: ${path}`);
  await page.goto("/redaktion/meldungen");
  await page.getByRole("link", { name: report.number }).click();
  await expect(
    page.getByText(`Verborgen: ${post.slug}`, { exact: false }).or(page.getByText(/^Verborgen: /)),
  ).toBeVisible();
  await expectAccessible(page, ["best-practice"]);
  await page.getByRole("button", { name: "Widerruf jetzt vollziehen" }).first().click();
  await expect(page.getByText("Der Widerruf ist vollzogen.").first()).toBeVisible();
  expect((await page.request.get(path)).status()).toBe(410);
});

test("a person on the phone withdraws through another Jobcenter: found, chosen, carried out", async ({
  signedInAs,
}) => {
  const { page } = await signedInAs("editor", { jobcenter: "saalekreis" });
  const { post, revision } = await aPublicPost(db, {
    kind: "success_story",
    manuscript: { title: `Vom Lager in die Leitstelle ${crypto.randomUUID().slice(0, 8)}` },
  });
  await page.goto("/redaktion/meldungen");
  await page.getByRole("link", { name: "Widerruf aufnehmen" }).click();
  await page.getByLabel("Name im Beitrag, Titel oder Adresse").fill(revision.title);
  await page.getByRole("button", { name: "Suchen" }).click();
  await page.getByText("Diese Person widerruft").click();
  await expectAccessible(page, ["best-practice"]);
  await page.getByRole("button", { name: "Widerruf jetzt vollziehen" }).click();
  await expect(page.getByText("Der Widerruf ist vollzogen.").first()).toBeVisible();
  expect((await page.request.get(`/jobcenter/emsland/${post.slug}`)).status()).toBe(410);
});

test("what a Jobcenter proposes to refuse, the Landkreistag confirms; only then is the post shown again", async ({
  signedInAs,
}) => {
  const editor = await signedInAs("editor");
  const moderator = await signedInAs("moderator");
  const { post } = await aPublicPost(db, { kind: "success_story" });
  const path = `/jobcenter/emsland/${post.slug}`;
  const { report } = await aWithdrawal(`Bitte weg damit: ${path}`);
  const address = `/redaktion/meldungen/${report.id}`;
  await editor.page.goto(address);
  await expect(editor.page.getByRole("button", { name: /erledigt ablegen/ })).toHaveCount(0);
  await editor.page.getByText("Ablehnung vorschlagen").click();
  await editor.page.getByLabel("Begründung").fill("Gemeint ist ein anderer Beitrag.");
  await editor.page.getByRole("button", { name: "Zur Bestätigung vorlegen" }).click();
  await expect(editor.page.getByText("liegt dem Landkreistag zur Bestätigung vor")).toBeVisible();
  await expect(editor.page.getByRole("button", { name: "Ablehnung bestätigen" })).toHaveCount(0);
  expect((await editor.page.request.get(path)).status()).toBe(410);
  await moderator.page.goto(address);
  await moderator.page.getByRole("button", { name: "Ablehnung bestätigen" }).click();
  await expect(moderator.page.getByText("Der Widerruf ist abgelehnt.")).toBeVisible();
  expect((await moderator.page.request.get(path)).status()).toBe(200);
});
