import { aConsent, aPost } from "@/db/factories";
import { emptyManuscript } from "@/domain/post/manuscript";
import { db, expect, expectAccessible, expectNoSidewaysScrolling, test } from "@/e2e/fixtures";
import { EditorPage } from "./editor-page";

test("the check names what is missing, links to each field, and lets the complete post be submitted @phone", async ({
  signedInAs,
}) => {
  const { page, account } = await signedInAs("editor");
  const jobcenterId = account.jobcenterId!;
  const { publicName } = await aConsent(db, { jobcenterId, publicName: `Mara ${account.id.slice(0, 8)}` });
  const { post } = await aPost(db, {
    kind: "success_story",
    jobcenterId,
    editorId: account.id,
    consents: [],
    manuscript: {
      ...emptyManuscript("success_story"),
      content: [
        { type: "paragraph", text: [{ text: "Sie hat mit 52 noch einmal von vorn begonnen." }] },
        {
          type: "figure",
          figureId: null,
          label: "Arbeitslose im SGB II",
          unit: "Personen",
          before: null,
          after: { value: 2068, qualifier: "", asOf: "2019-08-01" },
          source: "",
        },
        {
          type: "quote",
          text: [{ text: "Dass immer dieselbe Person zuständig war." }],
          person: "",
          position: "",
        },
      ],
    },
  });
  const editor = await EditorPage.open(page, post.id);
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);

  await page.getByRole("button", { name: "Zur Freigabe einreichen" }).click();
  const summary = page.getByRole("alert").filter({ hasText: "Vor dem Einreichen fehlt noch etwas" });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Fehler: /);
  await summary.getByRole("link", { name: "Bitte geben Sie einen Titel ein." }).click();
  await expect(editor.title).toBeFocused();
  await page.keyboard.type("Mit 52 noch einmal von vorn");
  await editor.teaser.fill("Eine Ausbildung, ein Betrieb, ein Anfang.");

  const checks = page.getByRole("tabpanel", { name: "Prüfung" });
  const jump = (words: RegExp) => checks.getByRole("button", { name: words }).click();
  await jump(/Zur Stelle springen.*Quelle der Zahl/);
  await expect(page.getByLabel("Quelle", { exact: true })).toBeFocused();
  await page.keyboard.type("Landkreis Emsland");
  await jump(/Zur Stelle springen.*wer das gesagt hat/);
  await expect(page.getByLabel("Person", { exact: true })).toBeFocused();
  await page.keyboard.type("Mara Beispiel");

  await jump(/Zur Stelle springen.*Einwilligung/);
  await expect(page.getByRole("tabpanel", { name: "Angaben" })).toBeVisible();
  await page
    .getByLabel("Person hinzufügen")
    .selectOption({ label: await page.getByRole("option", { name: publicName }).innerText() });
  await page.getByRole("button", { name: "Nichts davon: Antwort speichern" }).click();
  await expect(page.getByText("Gespeichert: nichts davon.")).toBeVisible();
  await page.getByLabel("Die Person hat genau diesen Text und diese Bilder gesehen und freigegeben").check();
  await page.getByRole("button", { name: "Freigabe der Person bestätigen" }).click();
  await expect(page.getByText("Hat genau diesen Text und diese Bilder freigegeben")).toBeVisible();

  await editor.tab("Prüfung").click();
  await expect(page.getByRole("heading", { name: "9 von 9 erledigt" })).toBeVisible();
  await page.getByRole("button", { name: "Zur Freigabe einreichen" }).click();
  await expect(page.getByText("Der Beitrag ist eingereicht")).toBeVisible();
  await expectAccessible(page);
});

test("every block can be written and moved with buttons, and the page stays accessible @phone", async ({
  signedInAs,
}) => {
  const { page, account } = await signedInAs("editor");
  const { post } = await aPost(db, {
    kind: "article",
    jobcenterId: account.jobcenterId!,
    editorId: account.id,
    manuscript: { content: [] },
  });
  const editor = await EditorPage.open(page, post.id);
  await editor.text.click();
  await page.getByRole("button", { name: "+ Säulen" }).click();
  await page.getByLabel("Stark", { exact: true }).fill("Schritt für Schritt");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "+ Tabelle" }).click();
  await page.getByLabel("Überschrift der Tabelle").fill("Ausbildung");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "+ Infokasten" }).click();
  await page.getByLabel("Überschrift des Kastens").fill("Gut zu wissen");
  await page.getByRole("button", { name: "Nach oben: Infokasten" }).click();
  await expect(
    page.getByRole("status").filter({ hasText: /^Infokasten steht jetzt an Stelle \d von \d\.$/ }),
  ).toBeAttached();
  await expect(page.getByRole("button", { name: "Nach oben: Infokasten" })).toBeFocused();
  await expect(editor.saved).toBeVisible();
  await expectNoSidewaysScrolling(page);
  for (const name of ["Angaben", "Verlauf", "Rückmeldung"]) {
    await editor.tab(name).click();
    await expectAccessible(page);
  }
  await page.getByRole("link", { name: "Vorschau" }).click();
  await expect(page.getByText("Vorschau, nicht öffentlich")).toBeVisible();
  await expectAccessible(page);
});

test("list, new post and help are accessible @phone", async ({ signedInAs }) => {
  const { page } = await signedInAs("editor");
  for (const address of ["/redaktion/beitraege", "/redaktion/beitraege/neu", "/redaktion/hilfe"]) {
    await page.goto(address);
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
  }
});
