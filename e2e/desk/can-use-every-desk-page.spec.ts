// Every address of the desk for everybody who works there: axe, landmarks, one outline, 320 pixels,
// targets, focus.
import {
  aConsent,
  aFigure,
  aMark,
  anAccount,
  anAktionswoche,
  aPicture,
  aPost,
  aPublicPost,
  aReport,
} from "@/db/factories";
import type { Account } from "@/db/factories/account";
import { roles, type Role } from "@/domain/account/role";
import {
  atBothWidths,
  coveredFocus,
  db,
  expect,
  expectAccessible,
  expectNoSidewaysScrolling,
  test,
  tooSmall,
} from "@/e2e/fixtures";

/** A picture on which the person is marked. */
async function aPictureOf(jobcenterId: string, personId: string) {
  const picture = await aPicture(db, { jobcenterId });
  await aMark(db, picture, { id: personId, jobcenterId });
  return picture;
}

const forAll = [
  "/redaktion",
  "/redaktion/beitraege",
  "/redaktion/medien",
  "/redaktion/einwilligungen",
  "/redaktion/personen",
  "/redaktion/entfernungen",
  "/redaktion/meldungen",
  "/redaktion/meldungen/widerruf",
  "/redaktion/hilfe",
  "/redaktion/konto",
  "/redaktion/gibt-es-nicht",
];

const ofStaff = ["/redaktion/jobcenter", "/redaktion/zahlen", "/redaktion/zahlen/neu"];

const addresses: Record<Role, (account: Account) => Promise<string[]>> = {
  editor: async ({ id: editorId, jobcenterId }) => {
    const own = { jobcenterId: jobcenterId!, editorId };
    const { post: draft } = await aPost(db, own);
    const { post: submitted } = await aPost(db, { ...own, state: "submitted" });
    const { post: onceMore } = await aPublicPost(db, own);
    const { id: figureId } = await aFigure(db, {
      jobcenterId: jobcenterId!,
      indicator: "households",
      createdBy: editorId,
    });
    const { id: consentId, personId } = await aConsent(db, { jobcenterId: jobcenterId! });
    const { id: reportId } = await aReport(db, { jobcenterId: jobcenterId!, page: "/jobcenter/emsland" });
    return [
      ...ofStaff,
      "/redaktion/beitraege/mitveranstaltung",
      "/redaktion/beitraege/neu",
      `/redaktion/beitraege/${draft.id}`,
      `/redaktion/beitraege/${draft.id}/vorschau`,
      `/redaktion/beitraege/${draft.id}/verwendung`,
      `/redaktion/beitraege/${submitted.id}`,
      `/redaktion/beitraege/${onceMore.id}`,
      "/redaktion/medien/neu",
      "/redaktion/einwilligungen/neu",
      "/redaktion/einwilligungen/vordruck",
      `/redaktion/einwilligungen/${consentId}`,
      `/redaktion/personen/${personId}`,
      `/redaktion/medien/${(await aPictureOf(own.jobcenterId, personId)).id}`,
      `/redaktion/zahlen/${figureId}`,
      `/redaktion/meldungen/${reportId}`,
    ];
  },
  lead: async ({ jobcenterId }) => [
    ...ofStaff,
    "/redaktion/protokoll",
    "/redaktion/datenschutz",
    "/redaktion/team",
    `/redaktion/team/${(await anAccount(db, "editor", { jobcenterId })).id}`,
  ],
  moderator: async () => [
    ...ofStaff,
    "/redaktion/beteiligung",
    "/redaktion/aktionswochen",
    `/redaktion/aktionswochen/${(await anAktionswoche(db)).id}`,
    "/redaktion/freigaben",
    `/redaktion/freigaben/${(await aPost(db, { state: "submitted" })).post.id}`,
  ],
  admin: async () => [
    ...ofStaff,
    "/redaktion/aktionswochen/neu",
    `/redaktion/aktionswochen/${(await anAktionswoche(db)).id}`,
    "/redaktion/protokoll",
    "/redaktion/protokoll?was=consent",
    "/redaktion/beteiligung",
    "/redaktion/beteiligung?stand=silent&zeitraum=90-tage",
    "/redaktion/startseite",
    "/redaktion/konten",
    `/redaktion/konten/${(await anAccount(db, "editor")).id}`,
    "/redaktion/postausgang",
  ],
  datenschutz: async () => {
    const { id: consentId, personId } = await aConsent(db);
    return [
      "/redaktion/protokoll",
      "/redaktion/datenschutz",
      `/redaktion/personen/${personId}`,
      `/redaktion/einwilligungen/${consentId}`,
      `/redaktion/meldungen/${(await aReport(db, { kind: "withdrawal" })).id}`,
    ];
  },
};

for (const role of roles) {
  test(`every desk page of the role ${role}, wide and narrow`, async ({ signedInAs }) => {
    test.slow();
    const { page, account } = await signedInAs(role);
    for (const address of [...forAll, ...(await addresses[role](account))]) {
      await test.step(address, async () => {
        await page.goto(address);
        await page.getByText("Der Text wird geladen").waitFor({ state: "detached" });
        await atBothWidths(page, async () => {
          await expectAccessible(page, ["best-practice"]);
          await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
          await expect(page.getByRole("main")).toHaveCount(1);
          await expectNoSidewaysScrolling(page);
          expect(await tooSmall(page)).toEqual([]);
        });
        expect(await page.title()).toMatch(/^.+ – Stark\. Sozial\. Vor Ort\.$/);
      });
    }
  });
}

test("the skip link of the desk is the first control, and skips the navigation", async ({ signedInAs }) => {
  const { page } = await signedInAs("editor");
  await page.goto("/redaktion/beitraege");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Zum Inhalt springen" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Neuer Beitrag" }).first()).toBeFocused();
});

for (const [width, height] of [
  [1280, 720],
  [320, 256],
] as const) {
  test(`nothing covers the focused element while writing, at ${width} × ${height}`, async ({
    signedInAs,
  }) => {
    const { page, account } = await signedInAs("editor");
    await page.setViewportSize({ width, height });
    const { post } = await aPost(db, { jobcenterId: account.jobcenterId!, editorId: account.id });
    await page.goto(`/redaktion/beitraege/${post.id}`);
    await page.getByRole("toolbar").waitFor();
    const stops: string[] = [];
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press("Tab");
      stops.push(await page.evaluate(coveredFocus));
    }
    expect(stops.filter(Boolean)).toEqual([]);
  });
}

test("a refused form changes the title of the page and moves the focus to the error summary, each time", async ({
  signedInAs,
}) => {
  const { page } = await signedInAs("editor");
  await page.goto("/redaktion/konto");
  for (let attempt = 0; attempt < 2; attempt += 1) {
    await page.getByRole("button", { name: "Passwort ändern" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toBeFocused();
    await expect(page).toHaveTitle(/^Fehler: Mein Konto/);
  }
});

test("a new post starts with the focus in its title; an unknown page links back to the desk", async ({
  signedInAs,
}) => {
  const { page } = await signedInAs("editor");
  await page.goto("/redaktion/beitraege/neu");
  await page.getByRole("button", { name: "Beitrag anlegen" }).click();
  await expect(page.getByLabel("Titel", { exact: true })).toBeFocused();
  for (const address of [
    "/redaktion/nirgends",
    "/redaktion/beitraege/00000000-0000-4000-8000-000000000000",
  ]) {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("navigation", { name: "Redaktion" })).toBeVisible();
    await expectAccessible(page, ["best-practice"]);
  }
  await page.getByRole("main").getByRole("link", { name: "Zur Übersicht" }).click();
  await expect(page).toHaveURL("/redaktion");
});
