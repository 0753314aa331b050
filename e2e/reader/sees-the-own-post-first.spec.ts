// A portrayed person sees the own post before the world does, on a phone without JavaScript, and answers.
import { offerViewing } from "@/commands/consent/offer-viewing";
import { aConsent, anEditor, aPicture, aPost, asActor } from "@/db/factories";
import { consentEvents } from "@/db/schema";
import { pictureFileKey } from "@/domain/media/picture";
import { storage } from "@/platform/storage/storage";
import { db, expect, expectNoSidewaysScrolling, test } from "@/e2e/fixtures";

test.use({ javaScriptEnabled: false });

async function aLink() {
  const editor = await anEditor(db);
  const [consent, picture] = [await aConsent(db), await aPicture(db)];
  for (const width of picture.widths)
    await storage().put(pictureFileKey(picture.key, width, "jpg"), new TextEncoder().encode("JPEG"));
  const { post, revision } = await aPost(db, {
    kind: "success_story",
    consents: [],
    editorId: editor.id,
    manuscript: {
      leadPicture: {
        mediaId: picture.id,
        altText: "Eine Frau an der Werkbank",
        decorative: false,
        caption: "",
        credit: "Foto: Kreis",
      },
    },
  });
  const { token } = await offerViewing(asActor(editor), {
    consentId: consent.id,
    postId: post.id,
    version: revision.version,
  });
  return { address: `/ansehen/${token}`, title: revision.title, consentId: consent.id };
}

test("she sees text and pictures as readers will, asks for a change, says yes, and sees nothing after a withdrawal @phone", async ({
  page,
}) => {
  const { address, title, consentId } = await aLink();
  const answer = await page.goto(address);
  expect(answer?.headers()["x-robots-tag"]).toContain("noindex");
  expect(answer?.headers()["cache-control"]).toContain("no-store");
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expectNoSidewaysScrolling(page);
  const source = await page.getByRole("img", { name: "Eine Frau an der Werkbank" }).getAttribute("src");
  expect((await page.request.get(source!)).status()).toBe(200);
  expect((await page.request.get(source!.replace(/\.[^./]+\.[^./]+\//, "/"))).status()).toBe(404);
  await page.getByRole("button", { name: "Bitte ändern" }).click();
  await expect(page.getByText("Bitte schreiben Sie, was geändert werden soll.").first()).toBeVisible();
  await page.getByLabel("Was soll anders sein?").fill("Mein Ort soll nicht dabei stehen.");
  await page.getByRole("button", { name: "Bitte ändern" }).click();
  await expect(page.getByText("Sie haben um Änderungen gebeten.")).toBeVisible();
  await page.getByRole("button", { name: "Ja, so darf es erscheinen" }).click();
  await expect(page.getByText("Sie haben Ja gesagt")).toBeVisible();
  await db.insert(consentEvents).values({ consentId, kind: "withdrawn" });
  expect((await page.goto(address))?.status()).toBe(404);
  expect((await page.request.get(source!)).status()).toBe(404);
});

test("another address of that kind shows nothing", async ({ page }) => {
  expect((await page.goto(`${(await aLink()).address}x`))?.status()).toBe(404);
});
