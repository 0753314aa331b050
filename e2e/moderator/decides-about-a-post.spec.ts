import { and, eq, sql } from "drizzle-orm";
import { aPost, aPublicPost, anEditor } from "@/db/factories";
import { consentEvents, posts, revisions } from "@/db/schema";
import { db, expect, expectAccessible, expectNoSidewaysScrolling, test } from "@/e2e/fixtures";

/** A post waiting for a decision under a title of its own. */
async function waiting(title: string, wishes: Parameters<typeof aPost>[1] = {}) {
  const editor = await anEditor(db);
  return aPost(db, {
    ...wishes,
    state: "submitted",
    editorId: editor.id,
    manuscript: { title, ...wishes.manuscript },
  });
}

test("a moderator finds and approves a waiting post, and the next reader sees it", async ({
  signedInAs,
  page: reader,
}) => {
  await waiting("Offene Türen am Donnerstag");
  const { page } = await signedInAs("moderator");
  await page.goto("/redaktion/freigaben");
  await page.getByRole("link", { name: "Offene Türen am Donnerstag" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Offene Türen am Donnerstag" })).toBeVisible();
  await page.getByRole("button", { name: "Freigeben und veröffentlichen" }).click();
  await expect(
    page.getByRole("status").getByText("Der Beitrag ist freigegeben und im Portal zu lesen."),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: "Offene Türen am Donnerstag" })).toBeHidden();

  await reader.goto("/jobcenter/emsland/offene-tueren-am-donnerstag");
  await expect(reader.getByRole("heading", { level: 1, name: "Offene Türen am Donnerstag" })).toBeVisible();
});

test("a moderator sends a post back only with a reason, and typed text is kept", async ({ signedInAs }) => {
  const { post } = await waiting("Braucht noch ein Datum");
  const { page } = await signedInAs("moderator");
  await page.goto(`/redaktion/freigaben/${post.id}`);
  await page.getByRole("button", { name: "Zurückgeben" }).click();
  await page
    .getByRole("alert")
    .getByRole("link", { name: /Bitte schreiben Sie eine Begründung/ })
    .click();
  const reason = page.getByLabel("Begründung");
  await expect(reason).toBeFocused();
  await reason.fill("Bitte nennen Sie das Datum der Veranstaltung.");
  await page.getByRole("button", { name: "Zurückgeben" }).click();
  await expect(page.getByRole("status").getByText(/zurückgegeben/)).toBeVisible();
  const [revision] = await db.select().from(revisions).where(eq(revisions.postId, post.id));
  expect(revision).toMatchObject({
    state: "sent_back",
    sentBackBecause: "Bitte nennen Sie das Datum der Veranstaltung.",
  });
});

test("a planned post is public from its time on, without any job", async ({ signedInAs, page: reader }) => {
  const { post } = await waiting("Erscheint erst morgen");
  const { page } = await signedInAs("moderator");
  await page.goto(`/redaktion/freigaben/${post.id}`);
  await page.getByText("Für später planen").click();
  await page.getByLabel("Erscheint am").fill("2036-05-01T09:00");
  await page.getByRole("button", { name: "Freigeben und planen" }).click();
  await expect(page.getByRole("status").getByText(/erscheint zum geplanten Zeitpunkt/)).toBeVisible();

  const address = "/jobcenter/emsland/erscheint-erst-morgen";
  expect((await reader.goto(address))?.status()).toBe(404);
  await db
    .update(posts)
    .set({ nextFrom: sql`now()`, firstPublicAt: sql`now()` })
    .where(eq(posts.id, post.id));
  expect((await reader.goto(address))?.status()).toBe(200);
});

test("a time that daylight saving skips is refused", async ({ signedInAs }) => {
  const { post } = await waiting("In der Nacht der Zeitumstellung");
  const { page } = await signedInAs("moderator");
  await page.goto(`/redaktion/freigaben/${post.id}`);
  await page.getByText("Für später planen").click();
  await page.getByLabel("Erscheint am").fill("2027-03-28T02:30");
  await page.getByRole("button", { name: "Freigeben und planen" }).click();
  await expect(page.getByRole("alert").getByText(/Zeitumstellung/)).toBeVisible();
  await expect(page.getByLabel("Erscheint am")).toHaveValue("2027-03-28T02:30");
});

test("a decision about another version than the one on the screen is refused", async ({ signedInAs }) => {
  const { post, revision } = await waiting("Ändert sich unter der Hand");
  const { page } = await signedInAs("moderator");
  await page.goto(`/redaktion/freigaben/${post.id}`);
  await db
    .update(revisions)
    .set({ version: revision.version + 1 })
    .where(eq(revisions.id, revision.id));
  await page.getByRole("button", { name: "Freigeben und veröffentlichen" }).click();
  await expect(page.getByRole("status").getByText(/inzwischen geändert/)).toBeVisible();
  const [post2] = await db.select().from(posts).where(eq(posts.id, post.id));
  expect(post2!.publicRevisionId).toBeNull();
});

test("a story whose consent was withdrawn meanwhile cannot be published", async ({ signedInAs }) => {
  const { post, consents } = await waiting("Doch lieber nicht", { kind: "success_story" });
  const { page } = await signedInAs("moderator");
  await page.goto(`/redaktion/freigaben/${post.id}`);
  await db.insert(consentEvents).values({ consentId: consents[0]!.id, kind: "withdrawn" });
  await page.getByRole("button", { name: "Freigeben und veröffentlichen" }).click();
  const refusal = page.getByRole("alert");
  await expect(refusal.getByText(/Eine Einwilligung wurde widerrufen/)).toBeVisible();
  await expect(refusal.getByText(/Der Name „Samir Beispiel“ steht noch im Beitrag/)).toBeVisible();
});

test("a moderator sees the changes to the public text", async ({ signedInAs }) => {
  const { post, revision } = await aPublicPost(db, { manuscript: { title: "Drei Jahre als Schlosser" } });
  const { id: _id, ...columns } = revision;
  await db
    .insert(revisions)
    .values({
      ...columns,
      number: 2,
      version: revision.version + 1,
      state: "draft",
      title: "Drei Jahre als Metallbauer",
      approvedAt: null,
      approvedBy: null,
    });
  await db
    .update(revisions)
    .set({ state: "submitted" })
    .where(and(eq(revisions.postId, post.id), eq(revisions.number, 2)));
  const { page } = await signedInAs("moderator");
  await page.goto(`/redaktion/freigaben/${post.id}`);
  await expect(page.getByRole("deletion").filter({ hasText: "Schlosser" })).toBeVisible();
  await expect(page.getByRole("insertion").filter({ hasText: "Metallbauer" })).toBeVisible();
});

test("a moderator takes a public post offline, and its address says that it is gone", async ({
  signedInAs,
  page: reader,
}) => {
  const { post } = await aPublicPost(db, { slug: "muss-vom-netz", manuscript: { title: "Muss vom Netz" } });
  const { page } = await signedInAs("moderator");
  await page.goto(`/redaktion/freigaben/${post.id}`);
  await page.getByText(/^Vom Netz nehmen/).click();
  await page.getByLabel("Grund").fill("Die Angaben stimmen nicht mehr.");
  await page.getByRole("button", { name: "Jetzt vom Netz nehmen" }).click();
  await expect(page.getByRole("status").getByText(/vom Netz genommen/)).toBeVisible();
  expect((await reader.goto("/jobcenter/emsland/muss-vom-netz"))?.status()).toBe(410);
  await expect(reader.getByText("Muss vom Netz")).toBeHidden();
});

test("queue and review are accessible @phone", async ({ signedInAs }) => {
  const { post } = await waiting("Bedarfsgemeinschaftsübergreifende Fördermöglichkeiten im Kreisgebiet", {
    kind: "success_story",
  });
  const { page } = await signedInAs("moderator");
  for (const address of ["/redaktion/freigaben", `/redaktion/freigaben/${post.id}`]) {
    await page.goto(address);
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
  }
});
