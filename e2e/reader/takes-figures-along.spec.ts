import { parse } from "csv-parse/sync";
import { expect, test } from "@/e2e/fixtures";

test.use({ javaScriptEnabled: false });

test("a journalist finds a number with its Stand, compares it, and downloads it as CSV @phone", async ({
  page,
  request,
}) => {
  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "Zahlen" }).click();
  await expect(
    page.getByRole("article").filter({ hasText: "Menschen mit Unterstützung" }).first(),
  ).toContainText("rund 1.500.000");
  await page.getByLabel("Jobcenter", { exact: true }).selectOption({ label: "Landkreis Emsland" });
  await page.getByRole("button", { name: "Anzeigen" }).click();
  await page.getByRole("link", { name: "Verlauf und Tabelle: Arbeitslosenquote" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Arbeitslosenquote" })).toBeVisible();
  await expect(
    page.getByRole("img", { name: /Deutschland 5.%, Niedersachsen 5,1.%, Landkreis Emsland 2,5.%/ }),
  ).toBeVisible();
  const row = page
    .getByRole("region", { name: "Tabelle: Arbeitslosenquote", exact: true })
    .getByRole("row", { name: /Landkreis Emsland 2,5/ });
  await expect(row).toContainText("1. August 2019");

  const link = page.getByRole("link", { name: "CSV", exact: true });
  const answer = await request.get((await link.getAttribute("href")) ?? "");
  expect(answer.headers()["content-type"]).toContain("text/csv; charset=utf-8");
  expect(answer.headers()["content-disposition"]).toBe('attachment; filename="zahlen-arbeitslosenquote.csv"');
  const rows = parse(await answer.body(), { columns: true }) as Record<string, string>[];
  expect(rows.find(({ stand }) => stand === "2019-08-01")).toMatchObject({
    ags: "03454",
    gebiet: "Landkreis Emsland",
    wert: "2.5",
    quelle_vom: "2019-08",
  });
});

test("files of figures are complete and have a licence, and unknown ones answer 404", async ({ request }) => {
  const all = await request.get("/zahlen.csv?form=excel");
  expect((await all.text()).startsWith("\ufeff")).toBe(true);
  const json = (await (await request.get("/zahlen/arbeitslosenquote.json")).json()) as {
    lizenz: { id: string };
    werte: { wert: number }[];
  };
  expect(json).toMatchObject({
    lizenz: { id: "dl-by-de/2.0" },
    werte: expect.arrayContaining([expect.objectContaining({ ags: "03454", wert: 2.5 })]),
  });
  for (const missing of ["/zahlen/gibt-es-nicht", "/zahlen/gibt-es-nicht.csv", "/zahlen/gibt-es-nicht.json"])
    expect((await request.get(missing)).status()).toBe(404);
});
