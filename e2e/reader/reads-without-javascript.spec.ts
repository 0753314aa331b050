// A reader on an old phone: no JavaScript, no cookies, no third-party requests.
import { aJobcenter, aPublicPost, aManuscript } from "@/db/factories";
import { db, expect, test } from "@/e2e/fixtures";

test.use({ javaScriptEnabled: false });

const content = [
  ...aManuscript("success_story").content,
  { type: "list" as const, ordered: false, entries: [[{ text: "Deutschkurs am Abend" }]] },
  {
    type: "quote" as const,
    text: [{ text: "Ich gehe gern zur Arbeit." }],
    person: "Samir Beispiel",
    position: "Metallbauer",
  },
  { type: "interview" as const, question: "Was war schwer?", answer: [[{ text: "Der Anfang." }]] },
  {
    type: "figure" as const,
    figureId: null,
    label: "Arbeitslose im SGB II",
    unit: "Personen",
    source: "Landkreis Emsland",
    before: { value: 8476, qualifier: "" as const, asOf: "2005-01-01" },
    after: { value: 2068, qualifier: "" as const, asOf: "2019-08-01" },
  },
  { type: "pillars" as const, stark: ["Alles aus einer Hand"], sozial: [], vorort: ["Beratung im Rathaus"] },
  { type: "info" as const, title: "Mitmachen", text: [[{ text: "Ein Anruf genügt." }]] },
  {
    type: "table" as const,
    caption: "Sprechzeiten",
    header: ["Tag", "Uhrzeit"],
    rows: [["Montag", "9 bis 12 Uhr"]],
  },
];

test("a reader opens a story from the Jobcenter's page and reads all of it", async ({
  page,
  context,
  baseURL,
}) => {
  const { id: jobcenterId } = await aJobcenter(db, { slug: "wittmund" });
  await aPublicPost(db, {
    kind: "success_story",
    jobcenterId,
    manuscript: { title: "Mit der Zange in der Hand", content },
  });
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).origin));

  await page.goto("/jobcenter/wittmund");
  await page.getByRole("link", { name: "Mit der Zange in der Hand" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mit der Zange in der Hand");
  await expect(page).toHaveTitle(/^Mit der Zange in der Hand –/);
  const article = page.getByRole("article").first();
  for (const words of [
    "Deutschkurs am Abend",
    "„Ich gehe gern zur Arbeit.“",
    "Was war schwer?",
    "Der Anfang.",
    "−76 %",
    "Beratung im Rathaus",
    "Ein Anruf genügt.",
  ]) {
    await expect(article.getByText(words)).toBeVisible();
  }
  await expect(article.getByRole("heading", { level: 2, name: "Hilfe aus einem Guss" })).toBeVisible();
  await expect(article.getByRole("img", { name: "von 8.476 auf 2.068 Personen" })).toBeVisible();
  await expect(
    article.getByRole("region", { name: "Sprechzeiten" }).getByRole("cell", { name: "9 bis 12 Uhr" }),
  ).toBeVisible();
  await article.getByText("Als Tabelle").click();
  await expect(article.getByRole("row", { name: "1. Januar 2005 8.476" })).toBeVisible();
  await expect(page.getByText("Die porträtierte Person hat der Veröffentlichung zugestimmt.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Zur Seite des Jobcenters" })).toHaveAttribute(
    "href",
    "/jobcenter/wittmund",
  );

  expect([...hosts]).toEqual([new URL(baseURL ?? "").origin]);
  expect(await context.cookies()).toEqual([]);
});

test("the menu of a phone opens without JavaScript @phone", async ({ page }) => {
  await page.goto("/");
  const menu = page.getByRole("navigation", { name: "Hauptmenü" });
  if (!(await menu.isVisible())) await page.getByText("Menü", { exact: true }).click();
  await menu.getByRole("link", { name: "Geschichten" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Geschichten" })).toBeVisible();
});
