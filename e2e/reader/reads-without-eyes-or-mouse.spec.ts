// A blind reader: the test uses only the keyboard and the accessibility tree, never the mouse.
import type { Locator, Page } from "@playwright/test";
import { aJobcenter, aPicture, aPublicPost, aPublicTwin } from "@/db/factories";
import type { Content } from "@/domain/post/content";
import { db, expect, tabTo, test } from "@/e2e/fixtures";

test.use({ javaScriptEnabled: false });

const title = "Der Weg über den Deich";
const altText = "Ein Fahrrad lehnt am Deich, dahinter liegt ein Schiff.";

async function aStoryWithEverything() {
  const { id: jobcenterId } = await aJobcenter(db, { slug: "nordfriesland" });
  const picture = await aPicture(db, { jobcenterId });
  const content: Content = [
    { type: "paragraph", text: [{ text: "Die Fähre fährt um sechs." }] },
    { type: "heading", level: 2, text: [{ text: "Hilfe aus einem Guss" }] },
    {
      type: "image",
      mediaId: picture.id,
      altText,
      decorative: false,
      caption: "Der Hafen am Morgen",
      credit: "Foto: Nordfriesland",
    },
    { type: "heading", level: 3, text: [{ text: "Was dann kam" }] },
    {
      type: "quote",
      text: [{ text: "Ich gehe gern zur Arbeit." }],
      person: "Silke Beispiel",
      position: "Bootsbauerin",
    },
    {
      type: "figure",
      figureId: null,
      label: "Arbeitslose im SGB II",
      unit: "Personen",
      source: "Kreis Nordfriesland",
      before: { value: 8476, qualifier: "", asOf: "2005-01-01" },
      after: { value: 2068, qualifier: "rund", asOf: "2019-08-01" },
    },
  ];
  const story = await aPublicPost(db, { kind: "success_story", jobcenterId, manuscript: { title, content } });
  await aPublicTwin(db, story, { manuscript: { title: "Der Weg zur Arbeit" } });
  return `/jobcenter/nordfriesland/${story.post.slug}`;
}

/** Moves the focus to the wanted control and presses Enter. */
async function enter(page: Page, control: Locator) {
  await tabTo(page, control);
  await page.keyboard.press("Enter");
}

/** Uses the skip link, as on every page. */
async function toContent(page: Page) {
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Zum Inhalt springen" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
}

test("a blind reader finds a Jobcenter, reads a story in every form, and reports a mistake", async ({
  page,
}) => {
  const address = await aStoryWithEverything();
  const link = (name: string | RegExp) => page.getByRole("link", { name, exact: true });

  await page.goto("/");
  await toContent(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Geschichten lesen" })).toBeFocused();
  await tabTo(
    page,
    page.getByRole("navigation", { name: "Hauptmenü" }).getByRole("link", { name: "Jobcenter vor Ort" }),
    "Shift+Tab",
  );
  await page.keyboard.press("Enter");

  await test.step("title and navigation name the list of Jobcenter, which can be searched by name", async () => {
    await expect(page).toHaveTitle(/^Jobcenter vor Ort/);
    await expect(
      page.getByRole("navigation", { name: "Hauptmenü" }).getByRole("link", { name: "Jobcenter vor Ort" }),
    ).toHaveAttribute("aria-current", "page");
    await toContent(page);
    await tabTo(
      page,
      page
        .getByRole("search", { name: "Jobcenter suchen" })
        .getByRole("searchbox", { name: "Name oder Ort" }),
    );
    await page.keyboard.type("nordfriesland");
    await page.keyboard.press("Enter");
    await expect(page.getByText("1 Jobcenter gefunden")).toBeVisible();
    await toContent(page);
    await enter(
      page,
      page
        .getByRole("region", { name: "Schleswig-Holstein" })
        .getByRole("link", { name: "Kreis Nordfriesland" }),
    );
  });

  await test.step("its page leads to the story", async () => {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kreis Nordfriesland");
    await toContent(page);
    await enter(page, page.getByRole("main").getByRole("link", { name: title }).first());
    await expect(page).toHaveURL(address);
  });

  await test.step("the story is complete, with the speaker of the quote and the table of the figure", async () => {
    await expect(page.getByRole("article").first()).toMatchAriaSnapshot(`
      - article:
        - heading "${title}" [level=1]
        - list "Werkzeuge zum Beitrag"
        - paragraph: Die Fähre fährt um sechs.
        - heading "Hilfe aus einem Guss" [level=2]
        - 'figure "Der Hafen am Morgen. Foto: Nordfriesland"':
          - img "${altText}"
        - heading "Was dann kam" [level=3]
        - figure "Silke Beispiel, Bootsbauerin":
          - blockquote:
            - paragraph: „Ich gehe gern zur Arbeit.“
        - figure "Arbeitslose im SGB II":
          - 'img "Arbeitslose im SGB II: von 8.476 auf rund 2.068 Personen"'
    `);
    await toContent(page);
    await enter(page, page.getByRole("article").first().getByText("Als Tabelle"));
    await expect(page.getByRole("region", { name: "Tabelle: Arbeitslose im SGB II" })).toMatchAriaSnapshot(`
      - region:
        - table:
          - rowgroup:
            - row:
              - columnheader "Stand"
              - columnheader "Personen"
          - rowgroup:
            - row:
              - rowheader "1. Januar 2005"
              - cell "8.476"
            - row:
              - rowheader "1. August 2019"
              - cell "rund 2.068"
    `);
  });

  const tool = (name: string) =>
    page.getByRole("list", { name: "Werkzeuge zum Beitrag" }).getByRole("link", { name, exact: true });
  await test.step("the version in Leichte Sprache is one link away, and so is the way back", async () => {
    await tabTo(page, tool("In Leichter Sprache"), "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Der Weg zur Arbeit");
    await toContent(page);
    await enter(page, link("Zum Text in Alltags-Sprache"));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  });

  await test.step("the link to the PDF answers with a PDF", async () => {
    await toContent(page);
    await tabTo(page, tool("PDF"));
    const [answer] = await Promise.all([
      page.context().waitForEvent("response", (response) => response.url().endsWith("/pdf")),
      page.keyboard.press("Enter"),
    ]);
    expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "application/pdf"]);
  });

  await test.step("a mistake is reported, and the confirmation is announced", async () => {
    await page.goto(address);
    await toContent(page);
    await enter(page, tool("Fehler melden"));
    await expect(page).toHaveTitle(/^Fehler melden/);
    await toContent(page);
    await tabTo(page, page.getByRole("textbox", { name: "Was stimmt nicht?" }));
    await page.keyboard.type("Die Fähre fährt um sieben.");
    await expect(async () => {
      await enter(page, page.getByRole("button", { name: "Fehler melden" }));
      await expect(page).toHaveURL(/\/meldung\?nummer=F-/, { timeout: 2000 });
    }).toPass();
    await expect(page.getByRole("status")).toContainText(/F-[\w-]+/);
  });
});
