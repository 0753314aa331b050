import { aJobcenter, aPublicPost } from "@/db/factories";
import { db, expect, expectNoSidewaysScrolling, test } from "@/e2e/fixtures";

test.use({ javaScriptEnabled: false });

async function aWorldOfRescues() {
  const { id: jobcenterId } = await aJobcenter(db, { slug: "nordfriesland" });
  await aPublicPost(db, {
    kind: "project",
    jobcenterId,
    manuscript: {
      title: "Leuchtfeuerwerkstatt am Deich",
      teaser: "Wer hier anfängt, lernt Reusen zu knüpfen.",
    },
  });
  await aPublicPost(db, {
    kind: "press_release",
    jobcenterId,
    manuscript: { title: "Neue Leitung", teaser: "Die Leuchtfeuerwerkstatt wächst." },
  });
}

test("a search with a typo finds posts, and a reader filters and opens them @phone", async ({ page }) => {
  await aWorldOfRescues();
  await page.goto("/suche");
  await page.getByLabel("Suchbegriff").fill("Leuchtfeurwerkstatt");
  await page.getByRole("button", { name: "Suchen" }).click();
  await expect(page.getByText("Meinten Sie „Leuchtfeuerwerkstatt“?")).toBeVisible();
  await expect(page.getByRole("article").first().getByRole("link")).toHaveText(
    "Leuchtfeuerwerkstatt am Deich",
  );
  await page.getByRole("link", { name: "Genau danach suchen" }).click();
  await expect(page).toHaveURL(/\?q=Leuchtfeuerwerkstatt$/);
  await expect(page.getByText(/^\d+ Beiträge für „Leuchtfeuerwerkstatt“$/)).toBeVisible();
  await expectNoSidewaysScrolling(page);

  await page.getByLabel("Art", { exact: true }).selectOption("Gute Beispiele");
  await page.getByLabel("Bundesland").selectOption("Schleswig-Holstein");
  await page.getByRole("button", { name: "Suchen" }).click();
  await expect(page.getByRole("link", { name: "Neue Leitung" })).toHaveCount(0);
  await page.getByRole("article").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Leuchtfeuerwerkstatt am Deich");
});

test("a search finds a Jobcenter by its misspelled name, and offers links when nothing is found", async ({
  page,
}) => {
  await page.goto("/suche?q=Schmalkaden");
  await page
    .getByRole("region", { name: "Jobcenter" })
    .getByRole("link", { name: "Landkreis Schmalkalden-Meiningen" })
    .click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Landkreis Schmalkalden-Meiningen" }),
  ).toBeVisible();

  await aWorldOfRescues();
  await page.goto("/suche?q=Leuchtfeuerwerkstatt&land=Saarland");
  await expect(
    page.getByRole("heading", { name: "Nichts gefunden zu „Leuchtfeuerwerkstatt“" }),
  ).toBeVisible();
  await page.getByRole("link", { name: /ohne diese Auswahl zeigen/ }).click();
  await expect(page.getByRole("article").first()).toBeVisible();
});

test("searches for SQL, scripts or very long text are answered like any other", async ({ request }) => {
  const hostile = [
    "'; drop table posts; --",
    '" OR 1=1',
    "<script>alert(1)</script>",
    "%00",
    "*:*&|!()",
    "x".repeat(6_000),
    "a".repeat(60),
    "\u202e🙂",
    "der die das",
  ];
  for (const q of hostile) {
    const answer = await request.get(`/suche?q=${encodeURIComponent(q)}`);
    expect(answer.status(), q.slice(0, 40)).toBe(200);
    expect(await answer.text()).not.toContain("<script>alert(1)");
  }
  for (const query of [
    "q[]=a&q[x]=b",
    "q=a&q=b",
    "q=a&seite=-1",
    "q=a&seite=99999999999",
    "q=a&art[$ne]=x",
    "__proto__[q]=a",
    "q=jobcenter&seite=9999",
  ]) {
    expect((await request.get(`/suche?${query}`)).status(), query).toBe(200);
  }
  expect((await request.get("/suche?q=%00")).status()).toBe(400);
});
