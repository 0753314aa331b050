import { aJobcenter, aPublicPost } from "@/db/factories";
import { db, expect, expectAccessible, expectNoSidewaysScrolling, tabTo, test } from "@/e2e/fixtures";
import { EditorPage } from "./editor-page";

test("a Jobcenter invites another with the keyboard, and their Aktion appears on both pages @phone", async ({
  signedInAs,
  page: reader,
}, info) => {
  const guestSlug = info.project.name.includes("phone") ? "nordfriesland" : "schleswig-flensburg";
  const { name: guestName } = await aJobcenter(db, { slug: guestSlug });
  const { name: homeName, id: jobcenterId } = await aJobcenter(db, { slug: "verden" });
  const { page, account } = await signedInAs("editor", { jobcenter: "verden" });
  const title = `Markt der Berufe ${info.project.name} ${crypto.randomUUID().slice(0, 4)}`;
  const { post } = await aPublicPost(db, {
    kind: "veranstaltung",
    jobcenterId,
    editorId: account.id,
    manuscript: { title },
  });
  const guestPage = `/jobcenter/${guestSlug}`;
  await reader.goto(guestPage);
  await expect(reader.getByRole("link", { name: title })).toHaveCount(0);

  const editor = await EditorPage.open(page, post.id);
  await editor.tab("Angaben").click();
  const field = page.getByRole("combobox", { name: "Jobcenter einladen" });
  await tabTo(page, field);
  await page.keyboard.type(guestSlug.split("-").at(-1)!);
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option", { name: guestName })).toHaveAttribute("aria-selected", "true");
  await expectAccessible(page, ["best-practice"]);
  await page.keyboard.press("Enter");
  await expect(field).toHaveValue(guestName);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText(`${guestName} ist eingeladen und bekommt eine E-Mail.`)).toBeVisible();

  const { page: stranger } = await signedInAs("editor", { jobcenter: "saalekreis" });
  const { page: moderator } = await signedInAs("moderator");
  const invitation = `/redaktion/beitraege/mitveranstaltung/${post.id}`;
  for (const other of [stranger, moderator]) expect((await other.request.get(invitation)).status()).toBe(404);

  const { page: guest } = await signedInAs("lead", { jobcenter: guestSlug });
  await guest.goto("/redaktion");
  await guest.getByRole("link", { name: "Einladung beantworten" }).click();
  await expectAccessible(guest, ["best-practice"]);
  await guest.getByRole("link", { name: "Ansehen und antworten" }).filter({ hasText: title }).click();
  await expect(guest.getByText(homeName).first()).toBeVisible();
  await expect(guest.getByText("Schuldnerberatung")).toHaveCount(0);
  await expectAccessible(guest, ["best-practice"]);
  await expectNoSidewaysScrolling(guest);
  expect((await guest.request.get(`/redaktion/beitraege/${post.id}`)).status()).toBe(404);
  await guest.getByRole("button", { name: "Wir veranstalten mit" }).click();
  await expect(
    guest.getByText("Sie veranstalten mit. Das einladende Jobcenter bekommt Bescheid."),
  ).toBeVisible();

  for (const address of ["/jobcenter/verden", guestPage]) {
    await reader.goto(address);
    await expect(reader.getByRole("link", { name: title })).toBeVisible();
    expect(await (await reader.request.get(`${address}/kalender.ics`)).text()).toContain(`UID:${post.id}@`);
  }
  await page.reload();
  await editor.tab("Angaben").click();
  await expect(
    page.getByRole("group", { name: "Gemeinsam mit anderen Jobcentern" }).getByText("dabei", { exact: true }),
  ).toBeVisible();
});
