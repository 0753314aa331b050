// The administration puts a story on the start page; readers find it there with the next request, and
// no longer once it is taken off.
import { aPublicPost } from "@/db/factories";
import { db, expect, test } from "@/e2e/fixtures";

test("an administrator puts a story on the start page and removes it again", async ({ signedInAs }) => {
  const title = `Vom Praktikum zur Meisterprüfung ${crypto.randomUUID().slice(0, 8)}`;
  await aPublicPost(db, {
    kind: "success_story",
    manuscript: { title },
    at: new Date("2019-09-02T08:00:00Z"),
  });
  // Newer stories: without being chosen, this one is not on the page.
  for (let newer = 0; newer < 3; newer += 1) await aPublicPost(db, { kind: "success_story" });
  const { page } = await signedInAs("admin");
  await page.goto("/redaktion/startseite");
  await page.getByLabel("Titel oder Jobcenter").fill(title);
  await page.getByRole("button", { name: "Suchen" }).click();
  await page.getByRole("button", { name: `Auswählen „${title}“` }).click();
  await expect(page.getByText("Leserinnen und Leser sehen sie ab jetzt")).toBeVisible();
  const onStartPage = page
    .getByRole("region", { name: "Menschen und ihre Wege" })
    .getByRole("link", { name: title });
  await page.goto("/");
  await expect(onStartPage).toBeVisible();
  await page.goto("/redaktion/startseite");
  await page.getByRole("button", { name: `Herunternehmen „${title}“` }).click();
  await expect(page.getByText("steht nicht mehr in der Auswahl")).toBeVisible();
  await page.goto("/");
  await expect(onStartPage).toHaveCount(0);
});
