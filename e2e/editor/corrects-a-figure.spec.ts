import type { Page } from "@playwright/test";
import { aJobcenter, aPublicPost, aManuscript, aPost } from "@/db/factories";
import { db, expect, expectAccessible, test } from "@/e2e/fixtures";
import { EditorPage } from "./editor-page";

async function enterHouseholds(page: Page, value: string, day: string) {
  await page.goto("/redaktion/zahlen/neu");
  await page
    .getByLabel("Kennzahl")
    .selectOption({ label: "Bedarfsgemeinschaften im Jahresdurchschnitt (Bedarfsgemeinschaften)" });
  await page.getByLabel("Wert", { exact: true }).fill(value);
  await page.getByLabel("Stand", { exact: true }).fill(day);
  await page.getByLabel("Quelle", { exact: true }).fill("Landkreis Peine");
  await page.getByLabel("Quelle vom").fill("02.2024");
  await page.getByRole("button", { name: "Wert veröffentlichen" }).click();
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a value with one digit too many needs a confirmation, and a corrected value shows in a published post at once", async ({
    page: reader,
    signedInAs,
  }) => {
    const { page } = await signedInAs("editor", { jobcenter: "peine" });
    await enterHouseholds(page, "9.000", "2022-12-31");
    await expect(page.getByText("Der Wert ist veröffentlicht.")).toBeVisible();
    const figureId = /[0-9a-f-]{36}/.exec(page.url())![0];
    const { id: jobcenterId } = await aJobcenter(db, { slug: "peine" });
    const { content } = aManuscript("article");
    const block = {
      type: "figure" as const,
      figureId,
      label: "Bedarfsgemeinschaften",
      unit: "",
      before: null,
      after: { value: 9000, qualifier: "" as const, asOf: "2022-12-31" },
      source: "Landkreis Peine",
    };
    const { post } = await aPublicPost(db, {
      kind: "article",
      jobcenterId,
      manuscript: { content: [...content, block] },
    });

    await enterHouseholds(page, "90.100", "2023-12-31");
    await expect(page.getByRole("alert")).toContainText("etwa das 10-Fache");
    await expect(page.getByLabel("Quelle", { exact: true })).toHaveValue("Landkreis Peine");
    await page.getByLabel("Der Wert 90.100 stimmt so.").check();
    await page.getByRole("button", { name: "Wert veröffentlichen" }).click();
    await expect(page.getByText("90.100", { exact: false }).first()).toBeVisible();

    await reader.goto(`/jobcenter/peine/${post.slug}`);
    await expect(reader.getByRole("article").getByRole("figure")).toContainText("9.000");
    await page.goto(`/redaktion/zahlen/${figureId}`);
    await page.getByLabel("Wert", { exact: true }).fill("9.090");
    await page.getByLabel("Warum wird korrigiert?").fill("Zahlendreher in der Meldung.");
    await page.getByRole("button", { name: "Korrektur veröffentlichen" }).click();
    await expect(page.getByText("Die Korrektur ist veröffentlicht.")).toBeVisible();

    await reader.reload();
    await expect(reader.getByRole("article").getByRole("figure")).toContainText("9.090");
    await expect(reader.getByRole("article").getByRole("figure")).toContainText(
      /Korrigiert am .* vorher 9\.000/,
    );
  });
});

test("an editor shows a published value in a post beside those of Land and Bund @phone", async ({
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
  await page.getByRole("button", { name: "+ Zahl" }).click();
  await page.getByLabel(/Aus den veröffentlichten Zahlen wählen/).check();
  await page.getByLabel("Kennzahl").selectOption({ label: "Arbeitslosenquote" });
  await page.getByLabel("Darstellung").selectOption("Vergleich mit anderen Gebieten");
  await expect(page.getByRole("img", { name: /Landkreis Emsland 2,5/ })).toBeVisible();
  await expectAccessible(page);
  await expect(editor.saved).toBeVisible();
  await page.goto(`/redaktion/beitraege/${post.id}/vorschau`);
  await expect(page.getByRole("figure").getByRole("img", { name: /Deutschland 5/ })).toBeVisible();
});
