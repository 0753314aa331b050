/**
 * The main job from end to end: a story is written, sent back, approved, read everywhere, withdrawn, and gone
 * everywhere.
 */
import { waitingDays } from "@/domain/consent/consent";
import { berlinDay } from "@/domain/date-words";
import { plusDays } from "@/domain/report/working-days";
import { aPhoto } from "@/platform/images/sample";
import { expect, test } from "./fixtures";

const title = "Vom Aushilfsjob zur Meisterschule";
const address = "/jobcenter/emsland/vom-aushilfsjob-zur-meisterschule";
/** Longer ago than the waiting days (B-003). */
const aWhileAgo = plusDays(berlinDay(new Date()), -waitingDays);
const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n", "latin1");

test("a Jobcenter writes, the Landkreistag approves, everyone reads, the person withdraws", async ({
  signedInAs,
  page: reader,
}) => {
  test.setTimeout(120_000);
  const { page: editor } = await signedInAs("editor");
  const { page: moderator } = await signedInAs("moderator");
  const pictures: string[] = [];

  await test.step("the consent of the portrayed person is written down", async () => {
    await editor.goto("/redaktion/einwilligungen/neu");
    await editor.getByLabel("Name, wie er im Beitrag steht").fill("Tarek Beispiel");
    await editor.getByLabel("Feeds").check();
    for (const day of [
      "Eingewilligt am",
      "Informationen zum Datenschutz gegeben am",
      "Hinweis auf die Freiwilligkeit gegeben am",
    ])
      await editor.getByLabel(day).fill(aWhileAgo);
    await editor.getByLabel("Die Person bezieht derzeit keine Leistungen").check();
    await editor.getByLabel("Eingeholt von").fill("Pressestelle");
    await editor
      .getByLabel("Datei auswählen")
      .setInputFiles({ name: "nachweis.pdf", mimeType: "application/pdf", buffer: pdf });
    await expect(editor.getByText("Der Nachweis ist hochgeladen.")).toBeVisible();
    await editor.getByRole("button", { name: "Einwilligung speichern" }).click();
    await expect(editor.getByText("Die Einwilligung ist eingetragen.")).toBeVisible();
  });
  const consentAddress = editor.url();

  await test.step("the story is written, with a picture", async () => {
    await editor.goto("/redaktion/beitraege");
    await editor.getByRole("link", { name: "Neuer Beitrag" }).first().click();
    await editor.getByRole("radio", { name: /^Erfolgsgeschichte/ }).check();
    await editor.getByRole("button", { name: "Beitrag anlegen" }).click();
    await editor.getByLabel("Titel", { exact: true }).fill(title);
    await editor
      .getByLabel("Teaser", { exact: true })
      .fill("Fünf Jahre nach dem ersten Praktikum leitet er die Werkstatt.");
    await editor.getByRole("button", { name: "Titelbild wählen" }).click();
    const dialog = editor.getByRole("dialog");
    await dialog.getByRole("button", { name: "Neues Bild hochladen" }).click();
    await dialog
      .getByLabel("Bild auswählen")
      .setInputFiles({ name: "werkstatt.jpg", mimeType: "image/jpeg", buffer: await aPhoto(1400, 900) });
    await dialog.getByLabel("Bildbeschreibung").fill("Eine Werkstatt mit drei Werkbänken");
    await dialog.getByLabel("Bildnachweis").fill("Foto: Landkreis Emsland");
    await dialog.getByRole("button", { name: "Bild hochladen" }).click();
    await expect(dialog).toBeHidden();
    await editor.getByRole("textbox", { name: "Text", exact: true }).click();
    await editor.keyboard.type("Der erste Tag begann mit einem Besen. Heute hängt an der Tür sein Name.");
    await expect(
      editor.getByRole("status").filter({ hasText: /^Gespeichert um \d\d:\d\d Uhr$/ }),
    ).toBeVisible();
  });

  await test.step("the person agrees to exactly this text, and it is submitted", async () => {
    await editor.getByRole("tab", { name: "Angaben" }).click();
    const choice = editor.getByLabel("Person hinzufügen");
    await choice.selectOption({
      label: await editor
        .getByRole("option", { name: /Tarek Beispiel/ })
        .first()
        .innerText(),
    });
    await editor.getByRole("button", { name: "Nichts davon: Antwort speichern" }).click();
    await expect(editor.getByText("Gespeichert: nichts davon.")).toBeVisible();
    await editor
      .getByLabel("Die Person hat genau diesen Text und diese Bilder gesehen und freigegeben")
      .check();
    await editor.getByRole("button", { name: "Freigabe der Person bestätigen" }).click();
    await expect(editor.getByText("Hat genau diesen Text und diese Bilder freigegeben")).toBeVisible();
    await editor.getByRole("button", { name: "Zur Freigabe einreichen" }).click();
    await expect(editor.getByText("Der Beitrag ist eingereicht")).toBeVisible();
    expect((await reader.goto(address))?.status()).toBe(404);
  });

  await test.step("it is sent back once, corrected, agreed to again and submitted again", async () => {
    await moderator.goto("/redaktion/freigaben");
    await moderator.getByRole("link", { name: title }).click();
    await moderator.getByLabel("Begründung").fill("Bitte nennen Sie, wie lange die Ausbildung dauerte.");
    await moderator.getByRole("button", { name: "Zurückgeben" }).click();
    await expect(moderator.getByRole("status").getByText(/zurückgegeben/)).toBeVisible();

    await editor.reload();
    await editor.getByRole("tab", { name: "Rückmeldung" }).click();
    await expect(
      editor.getByRole("tabpanel").getByText("Bitte nennen Sie, wie lange die Ausbildung dauerte."),
    ).toBeVisible();
    await editor.getByRole("textbox", { name: "Text", exact: true }).click();
    await editor.keyboard.press("Control+End");
    await editor.keyboard.type(" Dazwischen liegen dreieinhalb Jahre Ausbildung.");
    await expect(
      editor.getByRole("status").filter({ hasText: /^Gespeichert um \d\d:\d\d Uhr$/ }),
    ).toBeVisible();
    await editor.getByRole("tab", { name: "Angaben" }).click();
    await editor
      .getByLabel("Die Person hat genau diesen Text und diese Bilder gesehen und freigegeben")
      .check();
    await editor.getByRole("button", { name: "Freigabe der Person bestätigen" }).click();
    await expect(editor.getByText("Hat genau diesen Text und diese Bilder freigegeben")).toBeVisible();
    await editor.getByRole("button", { name: "Zur Freigabe einreichen" }).click();
    await expect(editor.getByText("Der Beitrag ist eingereicht")).toBeVisible();
  });

  await test.step("it is approved, and the next visitor finds it on pages and in feeds", async () => {
    await moderator.goto("/redaktion/freigaben");
    await moderator.getByRole("link", { name: title }).click();
    await expect(moderator.getByText("dreieinhalb Jahre Ausbildung")).toBeVisible();
    await moderator.getByRole("button", { name: "Freigeben und veröffentlichen" }).click();
    await expect(moderator.getByRole("status").getByText(/freigegeben/)).toBeVisible();

    expect((await reader.goto(address))?.status()).toBe(200);
    await expect(reader.getByRole("heading", { level: 1, name: title })).toBeVisible();
    const picture = reader.getByRole("img", { name: "Eine Werkstatt mit drei Werkbänken" });
    pictures.push(
      await picture.evaluate((image: HTMLImageElement) => new URL(image.currentSrc || image.src).pathname),
    );
    for (const place of places)
      expect(await (await reader.request.get(place)).text(), place).toContain(title);
    expect(await (await reader.request.get("/sitemap.xml")).text()).toContain(address);
    expect((await reader.request.get(pictures[0]!)).status()).toBe(200);
  });

  await test.step("the person withdraws, and the very next request finds it gone everywhere", async () => {
    await editor.goto(consentAddress);
    await editor.getByText(/^Widerrufen/).click();
    await editor.getByRole("button", { name: "Jetzt widerrufen" }).click();
    await expect(editor.getByText("Die Einwilligung ist widerrufen.")).toBeVisible();

    const answer = await reader.goto(address);
    expect(answer?.status()).toBe(410);
    expect(await answer!.text()).not.toContain("Tarek");
    for (const place of places)
      expect(await (await reader.request.get(place)).text(), place).not.toContain(title);
    expect(await (await reader.request.get("/sitemap.xml")).text()).not.toContain(address);
    expect((await reader.request.get(pictures[0]!)).status()).toBe(410);
  });
});

const places = [
  "/",
  "/geschichten",
  "/jobcenter/emsland",
  "/feed.xml",
  "/atom.xml",
  "/feed.json",
  "/jobcenter/emsland/feed.xml",
];
