import { aJobcenter, anAktionswoche, aManuscript, aPublicPost } from "@/db/factories";
import type { DetailsOf } from "@/domain/post/details";
import { db, expect, expectAccessible, expectNoSidewaysScrolling, test } from "@/e2e/fixtures";

const aWeek = () =>
  anAktionswoche(db, { title: "Woche der offenen Türen", startsOn: "2023-09-18", endsOn: "2023-09-22" });

async function aVeranstaltung(
  week: { id: string },
  slug: string,
  title: string,
  changes: Partial<DetailsOf<"veranstaltung">>,
  hour = "08",
) {
  const plain = aManuscript("veranstaltung").details;
  const details = {
    ...plain,
    startsAt: `2023-09-20T${hour}:00:00Z`,
    endsAt: `2023-09-20T${hour}:30:00Z`,
    ...changes,
  };
  const { id: jobcenterId } = await aJobcenter(db, { slug });
  return aPublicPost(db, {
    kind: "veranstaltung",
    jobcenterId,
    manuscript: { title, details, aktionswocheId: week.id },
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader finds an Aktion nearby that is free and can be entered with a wheelchair @phone", async ({
    page,
  }) => {
    const week = await aWeek();
    await aVeranstaltung(week, "wiesbaden", "Mit Stufen", { isBarrierFree: false });
    await aVeranstaltung(week, "wiesbaden", "Mit Eintritt", { isFree: false });
    await aVeranstaltung(week, "fulda", "Werkstatt ohne Stufen", { form: "projektbesuch" }, "10");
    await aVeranstaltung(
      week,
      "fulda",
      "Nach dem Umzug",
      { isMoved: true, movedBecause: "Der Saal war zu klein." },
      "12",
    );
    await aVeranstaltung(
      week,
      "fulda",
      "Fällt aus",
      { isCancelled: true, cancelledBecause: "Wasserschaden." },
      "13",
    );
    await aVeranstaltung(week, "leer", "Weit weg", {});

    await page.goto(`/aktionswoche/${week.slug}`);
    await expect(page.getByText("6 Aktionen in der ganzen Woche.")).toBeVisible();
    await page.getByLabel("Bundesland").selectOption("Hessen");
    await page.getByLabel("barrierefrei").check();
    await page.getByLabel("kostenfrei").check();
    await page.getByRole("button", { name: "Anzeigen" }).click();
    const titles = page.getByRole("article").getByRole("heading");
    await expect(titles).toHaveText(["Werkstatt ohne Stufen", "Nach dem Umzug", "Fällt aus"]);
    await expect(page.getByText("Verlegt", { exact: true })).toBeVisible();
    await expect(page.getByText("Abgesagt", { exact: true })).toBeVisible();
    await expectNoSidewaysScrolling(page);
    const calendar = await (
      await page.request.get(
        (await page.getByRole("link", { name: "Kalender abonnieren" }).getAttribute("href"))!,
      )
    ).text();
    expect(calendar.match(/^SUMMARY:.*(?=\r)/gm)).toEqual([
      "SUMMARY:Abgesagt: Fällt aus",
      "SUMMARY:Verlegt: Nach dem Umzug",
      "SUMMARY:Werkstatt ohne Stufen",
    ]);

    await page.getByLabel("Art der Aktion").selectOption("Messe");
    await page.getByRole("button", { name: "Anzeigen" }).click();
    await expect(page.getByRole("heading", { name: "Dazu gibt es keine Aktion" })).toBeVisible();
    await page.getByRole("link", { name: "Ohne „Messe“: 3 Aktionen" }).click();
    await page.getByRole("link", { name: "Werkstatt ohne Stufen", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Werkstatt ohne Stufen");
  });
});

test("the programme is accessible in light and dark mode @phone", async ({ page }) => {
  const week = await aWeek();
  const moreDates = [{ startsAt: "2023-09-21T08:00:00Z", endsAt: "2023-09-21T09:00:00Z" }];
  await aVeranstaltung(week, "fulda", "Lesen im Bescheid", {
    isMoved: true,
    movedBecause: "Neuer Raum.",
    moreDates,
  });
  await aVeranstaltung(week, "leer", "Fällt aus", { isCancelled: true, cancelledBecause: "Wasserschaden." });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`/aktionswoche/${week.slug}`);
    await expect(page.getByRole("link", { name: "Lesen im Bescheid", exact: true })).toHaveCount(2);
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
  }
});
