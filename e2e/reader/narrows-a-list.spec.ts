import { aJobcenter, anAktionswoche, aManuscript, aPublicPost } from "@/db/factories";
import { db, expect, test } from "@/e2e/fixtures";

test.use({ javaScriptEnabled: false });

test("a reader narrows the stories to a Land and a topic, page by page", async ({ page }) => {
  const { id: jobcenterId } = await aJobcenter(db, { slug: "vorpommern-ruegen" });
  for (let part = 1; part <= 26; part += 1) {
    await aPublicPost(db, {
      kind: "success_story",
      jobcenterId,
      publicFrom: new Date(Date.now() - part * 60_000),
      manuscript: {
        title: `Neuanfang an der Küste ${part}`,
        showsNoPerson: true,
        topics: part === 26 ? ["gesundheit"] : ["jugend"],
      },
    });
  }
  await page.goto("/geschichten");
  await page.getByLabel("Bundesland").selectOption("Mecklenburg-Vorpommern");
  await page.getByRole("button", { name: "Anzeigen" }).click();
  await expect(page.getByText("26 Geschichten")).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(24);

  await page.getByRole("link", { name: "Nächste Seite" }).click();
  await expect(page.getByText("Seite 2 von 2")).toBeVisible();
  await expect(page.getByLabel("Bundesland")).toHaveValue("Mecklenburg-Vorpommern");
  await expect(page.getByRole("article")).toHaveCount(2);

  await page.getByLabel("Thema").selectOption("Gesundheit");
  await page.getByLabel("Jobcenter").selectOption("Landkreis Vorpommern-Rügen");
  await page.getByRole("button", { name: "Anzeigen" }).click();
  await expect(page.getByText("1 Geschichte", { exact: true })).toBeVisible();

  await page.getByLabel("Thema").selectOption("Familie und Alleinerziehende");
  await page.getByRole("button", { name: "Anzeigen" }).click();
  await page.getByRole("link", { name: "Alle Beiträge zeigen" }).click();
  await expect(page).toHaveURL(/\/geschichten$/);
});

test("a reader sees the programme of an Aktionswoche by day, and what is cancelled", async ({ page }) => {
  const { id: jobcenterId } = await aJobcenter(db, { slug: "goerlitz" });
  const week = await anAktionswoche(db, {
    title: "Probewoche",
    startsOn: "2024-06-03",
    endsOn: "2024-06-07",
  });
  const aDay = (day: string, title: string, isCancelled = false) => {
    const manuscript = aManuscript("veranstaltung");
    const details = {
      ...manuscript.details,
      startsAt: `${day}T08:00:00Z`,
      endsAt: `${day}T12:00:00Z`,
      isCancelled,
    };
    return aPublicPost(db, {
      kind: "veranstaltung",
      jobcenterId,
      manuscript: { title, details, aktionswocheId: week.id },
    });
  };
  await aDay("2024-06-05", "Frühstück mit Betrieben", true);
  await aDay("2024-06-04", "Offene Werkstatt");

  await page.goto(`/aktionswoche/${week.slug}`);
  await expect(page.getByRole("heading", { level: 1, name: "Probewoche" })).toBeVisible();
  const days = page.getByRole("main").getByRole("heading", { level: 2, name: /2024/ });
  await expect(days).toHaveText(["Dienstag, 4. Juni 2024", "Mittwoch, 5. Juni 2024"]);
  const tuesday = page.getByRole("region", { name: "Dienstag, 4. Juni 2024" });
  await expect(tuesday.getByText("bis 14:00 Uhr")).toBeVisible();
  await expect(tuesday.getByText("barrierefrei")).toBeVisible();
  await page
    .getByRole("navigation", { name: "Tage der Aktionswoche" })
    .getByRole("link", { name: "Mittwoch, 5. Juni 2024 1 Aktion" })
    .click();
  await expect(tuesday).toHaveCount(0);
  await expect(
    page.getByRole("region", { name: "Mittwoch, 5. Juni 2024" }).getByText("Abgesagt"),
  ).toBeVisible();
});
