import { expect, tabTo, test } from "@/e2e/fixtures";
import { EditorPage } from "./editor-page";

test("an editor writes and submits a report with the keyboard only", async ({ signedInAs }) => {
  const { page } = await signedInAs("editor");
  const press = (key: string) => page.keyboard.press(key);
  const type = (words: string) => page.keyboard.type(words);
  await page.goto("/redaktion/beitraege");
  await tabTo(page, page.getByRole("link", { name: "Neuer Beitrag" }).first());
  await press("Enter");
  await page.waitForURL(/\/neu$/);
  await tabTo(page, page.getByRole("radio", { name: /^Erfolgsgeschichte/ }));
  await press("ArrowDown");
  await expect(page.getByRole("radio", { name: /^Bericht/ })).toBeChecked();
  await tabTo(page, page.getByRole("button", { name: "Beitrag anlegen" }));
  await press("Enter");

  const editor = new EditorPage(page);
  await editor.text.waitFor();
  await tabTo(page, editor.title);
  await type("Beratung an zwei Nachmittagen im Dorf");
  await press("Enter");
  await expect(editor.teaser).toBeFocused();
  await type("Wer keinen Bus hat, trifft die Beratung jetzt im Gemeindehaus.");
  await press("Enter");
  await expect(editor.text).toBeFocused();
  await type("Jeden Dienstag und Donnerstag ist jemand da.");

  await press("Enter");
  await press("Alt+F10");
  await expect(page.getByRole("button", { name: "Text Absatz" })).toBeFocused();
  await press("ArrowRight");
  await expect(page.getByRole("button", { name: "Überschrift 2" })).toBeFocused();
  await press("Enter");
  await expect(editor.text).toBeFocused();
  await expect(page.getByRole("button", { name: "Überschrift 2" })).toHaveAttribute("aria-pressed", "true");
  await type("So kommt man hin");
  await press("Enter");
  await press("Control+b");
  await expect(page.getByRole("status").filter({ hasText: "Fett an" })).toBeAttached();
  await type("Gemeindehaus");
  await press("Control+b");
  await type(", Marktplatz 1");
  await press("Enter");

  await press("Alt+F10");
  await press("End");
  for (const _ of ["Wiederholen", "Rückgängig", "Tabelle", "Infokasten", "Säulen", "Frage"])
    await press("ArrowLeft");
  await expect(page.getByRole("button", { name: "+ Zahl" })).toBeFocused();
  await press("ArrowRight");
  await expect(page.getByRole("button", { name: "+ Frage/Antwort" })).toBeFocused();
  await press("Enter");
  await expect(page.getByLabel("Frage", { exact: true })).toBeFocused();
  await type("Was bringt das?");
  await press("Enter");
  await type("Kurze Wege.");
  await expect(editor.text.getByText("Kurze Wege.")).toBeVisible();

  await tabTo(page, page.getByRole("button", { name: "Zur Freigabe einreichen" }), "Shift+Tab");
  await press("Enter");
  await expect(page.getByText("Der Beitrag ist eingereicht")).toBeVisible();
  await expect(page.getByRole("heading", { name: "So kommt man hin" })).toBeVisible();

  await tabTo(page, page.getByRole("button", { name: "Zurückziehen" }));
  await press("Enter");
  await editor.text.waitFor();
  await expect(editor.title).toHaveValue("Beratung an zwei Nachmittagen im Dorf");
});

test("Tab goes through the whole page and leaves it: there is no keyboard trap", async ({ signedInAs }) => {
  const { page } = await signedInAs("editor");
  await page.goto("/redaktion/beitraege/neu");
  await page.getByRole("radio", { name: /^Pressemitteilung/ }).check();
  await page.getByRole("button", { name: "Beitrag anlegen" }).click();
  const editor = new EditorPage(page);
  await editor.text.click();
  for (const block of ["+ Zahl", "+ Säulen", "+ Tabelle", "Zitat"])
    await page.getByRole("button", { name: block, exact: true }).click();
  const seen = new Set<string>();
  let isOut = false;
  for (let presses = 0; presses < 200 && !isOut; presses += 1) {
    await page.keyboard.press("Tab");
    seen.add(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ""));
    isOut = await page.evaluate(() => document.activeElement === document.body);
  }
  expect(isOut).toBe(true);
  expect([...seen].some((words) => words.startsWith("Entwurf verwerfen"))).toBe(true);
});
