import { aPost } from "@/db/factories";
import { db, expect, expectAccessible, test } from "@/e2e/fixtures";
import { EditorPage } from "./editor-page";

async function twoTabs(signedInAs: Parameters<Parameters<typeof test>[2]>[0]["signedInAs"]) {
  const { page, account } = await signedInAs("editor");
  const { post } = await aPost(db, {
    kind: "article",
    jobcenterId: account.jobcenterId!,
    editorId: account.id,
  });
  const first = await EditorPage.open(page, post.id);
  const second = await EditorPage.open(await page.context().newPage(), post.id);
  await first.title.fill("Aus dem ersten Fenster");
  await expect(first.saved).toBeVisible();
  await second.title.fill("Aus dem zweiten Fenster");
  await expect(
    second.page.getByRole("heading", { name: "Dieser Beitrag wurde an anderer Stelle geändert" }),
  ).toBeVisible();
  return { first, second };
}

test("an editor sees both texts in a conflict and keeps the own one; the other stays under Verlauf @phone", async ({
  signedInAs,
}) => {
  const { second } = await twoTabs(signedInAs);
  const { page } = second;
  await expect(page.getByRole("region", { name: "Meine Fassung" })).toContainText("Aus dem zweiten Fenster");
  await expect(page.getByRole("region", { name: "Gespeicherte Fassung" })).toContainText(
    "Aus dem ersten Fenster",
  );
  await expectAccessible(page);
  await page.getByRole("button", { name: "Meine Fassung übernehmen" }).click();
  await expect(second.saved).toBeVisible();
  await expect(page.getByRole("button", { name: "Meine Fassung übernehmen" })).toBeHidden();

  await second.tab("Verlauf").click();
  const earlier = page
    .getByRole("tabpanel", { name: "Verlauf" })
    .getByRole("listitem")
    .filter({ hasText: "Aus dem ersten Fenster" });
  await earlier.getByRole("button", { name: /^Wiederherstellen/ }).click();
  await expect(page.getByText("Die frühere Fassung ist wiederhergestellt")).toBeVisible();
  await expect(second.title).toHaveValue("Aus dem ersten Fenster");
});

test("an editor loads the stored text in a conflict; the own one stays under Verlauf", async ({
  signedInAs,
}) => {
  const { second } = await twoTabs(signedInAs);
  const { page } = second;
  await page.getByRole("button", { name: "Gespeicherte Fassung laden" }).click();
  await expect(second.title).toHaveValue("Aus dem ersten Fenster");
  await expect(second.saved).toBeVisible();
  await second.tab("Verlauf").click();
  await expect(
    page.getByRole("tabpanel", { name: "Verlauf" }).getByText("Aus dem zweiten Fenster"),
  ).toBeVisible();
});
