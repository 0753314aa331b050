import { aConsent, aPost } from "@/db/factories";
import { revisionConsents } from "@/db/schema";
import { db, expect, expectAccessible, expectNoSidewaysScrolling, test } from "@/e2e/fixtures";

const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n", "latin1");
const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(new Date());

test("an editor records a consent with its evidence, which only the own Jobcenter can open @phone", async ({
  signedInAs,
}) => {
  const { page } = await signedInAs("editor");
  await page.goto("/redaktion/einwilligungen");
  await page.getByRole("link", { name: "Neue Einwilligung" }).first().click();
  await expect(page.getByLabel("Vorname")).toBeChecked();
  await expect(page.getByLabel("Portal")).toBeChecked();
  await expect(page.getByLabel("Soziale Netzwerke")).not.toBeChecked();
  await expect(page.getByLabel("Gültig bis")).toHaveValue(
    `${Number(today.slice(0, 4)) + 3}${today.slice(4)}`,
  );
  await page.getByLabel("Geänderter Name").check();
  await page.getByLabel("Name, wie er im Beitrag steht").fill("Mira");
  await page.getByRole("button", { name: "Einwilligung speichern" }).click();
  await page
    .getByRole("alert")
    .getByRole("link", { name: /wann die Person eingewilligt hat/ })
    .click();
  await expect(page.getByLabel("Eingewilligt am")).toBeFocused();
  await expect(page.getByLabel("Geänderter Name")).toBeChecked();
  await expect(page.getByLabel("Name, wie er im Beitrag steht")).toHaveValue("Mira");
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);

  for (const day of [
    "Eingewilligt am",
    "Informationen zum Datenschutz gegeben am",
    "Hinweis auf die Freiwilligkeit gegeben am",
  ])
    await page.getByLabel(day).fill(today);
  await page.getByLabel("Die Person bezieht derzeit keine Leistungen").check();
  await page.getByLabel("Eingeholt von").fill("Pressestelle");
  await page
    .getByLabel("Datei auswählen")
    .setInputFiles({
      name: "Mira Mustermann.html",
      mimeType: "text/html",
      buffer: Buffer.from("<html></html>"),
    });
  await expect(page.getByText("Die Datei ist weder PDF noch JPEG noch PNG.")).toBeVisible();
  await page
    .getByLabel("Datei auswählen")
    .setInputFiles({ name: "Mira Mustermann.pdf", mimeType: "application/pdf", buffer: pdf });
  await expect(page.getByText("Der Nachweis ist hochgeladen.")).toBeVisible();
  await page.getByRole("button", { name: "Einwilligung speichern" }).click();
  await expect(page.getByText("Die Einwilligung ist eingetragen.")).toBeVisible();
  await expectAccessible(page);

  const evidence = await page
    .getByRole("link", { name: "Nachweis herunterladen" })
    .evaluate((link: HTMLAnchorElement) => link.href);
  const answer = await page.request.get(evidence);
  expect(await answer.body()).toEqual(pdf);
  expect(answer.headers()).toMatchObject({
    "content-disposition": 'attachment; filename="nachweis.pdf"',
    "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
    "cache-control": "private, no-store",
  });
  for (const role of ["moderator", "admin"] as const)
    expect((await (await signedInAs(role)).page.request.get(evidence)).status()).toBe(404);
  const { page: stranger } = await signedInAs("editor", { jobcenter: "saalekreis" });
  expect((await stranger.request.get(evidence)).status()).toBe(404);
  expect((await stranger.request.get(page.url())).status()).toBe(404);
});

test("an editor records that the person agrees to the present text", async ({ signedInAs }) => {
  const consent = await aConsent(db, { publicName: "Ole Beispiel" });
  const { revision } = await aPost(db, {
    kind: "success_story",
    consents: [],
    manuscript: { title: "Drei Monate Probe" },
  });
  await db.insert(revisionConsents).values({ revisionId: revision.id, consentId: consent.id });
  const { page } = await signedInAs("editor");
  await page.goto(`/redaktion/einwilligungen/${consent.id}`);
  await page.getByText("Zustimmung zu dieser Fassung eintragen").click();
  await page.getByRole("button", { name: "Zustimmung eintragen" }).click();
  await expect(page.getByText(`der Fassung ${revision.number} zugestimmt`)).toBeVisible();
  await expectAccessible(page);
});

test("an editor prints the papers, and records the consent of a minor with both signatures @phone", async ({
  signedInAs,
}) => {
  const { page } = await signedInAs("editor");
  await page.goto("/redaktion/einwilligungen/vordruck");
  await expectAccessible(page);
  for (const link of await page.getByRole("link", { name: /\(PDF\)$/ }).all()) {
    const paper = await page.request.get((await link.getAttribute("href"))!);
    expect([paper.status(), paper.headers()["content-type"]]).toEqual([200, "application/pdf"]);
  }
  const year = Number(today.slice(0, 4));
  await page.goto("/redaktion/einwilligungen/neu");
  await page.getByLabel("Name, wie er im Beitrag steht").fill("Mara");
  await page.getByLabel("Geburtsdatum").fill(`${year - 13}-01-01`);
  await page.getByRole("button", { name: "Einwilligung speichern" }).click();
  const refusal = (words: string) => page.getByRole("alert").filter({ hasText: words });
  await expect(refusal("Menschen unter 14 Jahren porträtieren wir nicht.")).toBeVisible();
  await page.getByLabel("Geburtsdatum").fill(`${year - 16}-01-01`);
  await page.getByLabel("eine sorgeberechtigte Person").check();
  await page.getByLabel("Name dieser Person").fill("Erika Beispiel");
  for (const day of [
    "Sie hat unterschrieben am",
    "Eingewilligt am",
    "Informationen zum Datenschutz gegeben am",
    "Hinweis auf die Freiwilligkeit gegeben am",
  ])
    await page.getByLabel(day).fill(today);
  await page.getByLabel("Die Person bezieht derzeit keine Leistungen").check();
  await page.getByLabel("Gesundheit oder Behinderung").check();
  await page.getByLabel("Eingeholt von").fill("Pressestelle");
  await page
    .getByLabel("Datei auswählen")
    .setInputFiles({ name: "nachweis.pdf", mimeType: "application/pdf", buffer: pdf });
  await expect(page.getByText("Der Nachweis ist hochgeladen.")).toBeVisible();
  await page.getByRole("button", { name: "Einwilligung speichern" }).click();
  await expect(
    refusal(`bis zum Tag vor ihrem 18. Geburtstag, hier bis 31. Dezember ${year + 1}`),
  ).toBeVisible();
  await page.getByLabel("Gültig bis").fill(`${year + 1}-12-31`);
  await page.getByRole("button", { name: "Einwilligung speichern" }).click();
  await expect(page.getByText("Die Einwilligung ist eingetragen.")).toBeVisible();
  await expect(page.getByText("Bedenkzeit", { exact: true })).toBeVisible();
  await expect(page.getByText("Erika Beispiel (eine sorgeberechtigte Person)")).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
});
