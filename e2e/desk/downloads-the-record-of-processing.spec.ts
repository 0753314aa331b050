import { readFile } from "node:fs/promises";
import { expect, expectAccessible, test } from "@/e2e/fixtures";

test("a data protection officer downloads the record of processing and the facts for an assessment", async ({
  signedInAs,
}) => {
  const { page } = await signedInAs("datenschutz", { jobcenter: "emsland" });
  await page.goto("/redaktion/datenschutz");
  await expectAccessible(page);
  for (const [label, file] of [
    ["Verzeichnis als PDF", "verzeichnis-der-verarbeitungen.pdf"],
    ["Verzeichnis als JSON", "verzeichnis-der-verarbeitungen.json"],
    ["Tatsachen als PDF", "folgenabschaetzung-tatsachen.pdf"],
    ["Tatsachen als JSON", "folgenabschaetzung-tatsachen.json"],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: label }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(file);
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(0, 5).toString()).toBe(file.endsWith(".pdf") ? "%PDF-" : '{\n  "');
  }
  await page.goto("/redaktion/protokoll");
  await expect(page.getByText("hat Unterlagen zum Datenschutz heruntergeladen").first()).toBeVisible();
});
