import { desc, eq } from "drizzle-orm";
import { aConsent, aFigure, aPicture, aPost } from "@/db/factories";
import { history, revisions } from "@/db/schema";
import { db, expect, test } from "@/e2e/fixtures";

/** One object of each kind of Emsland, and every address of the desk that shows it. */
async function things() {
  const { post, revision } = await aPost(db, { kind: "success_story", state: "submitted" });
  const consent = await aConsent(db);
  const picture = await aPicture(db);
  const figure = await aFigure(db);
  return {
    post,
    revision,
    addresses: [
      `/redaktion/beitraege/${post.id}`,
      `/redaktion/beitraege/${post.id}/vorschau`,
      `/redaktion/freigaben/${post.id}`,
      `/redaktion/einwilligungen/${consent.id}`,
      `/redaktion/einwilligungen/${consent.id}/nachweis`,
      `/redaktion/medien/${picture.id}`,
      `/redaktion/zahlen/${figure.id}`,
      `/bilder/${picture.key}/320.jpg`,
    ],
  };
}

test("another Jobcenter's editor and lead get 404 at every address", async ({ signedInAs }) => {
  const { addresses } = await things();
  for (const role of ["editor", "lead"] as const) {
    const { page } = await signedInAs(role, { jobcenter: "saalekreis" });
    for (const address of addresses)
      expect((await page.request.get(address)).status(), `${role} ${address}`).toBe(404);
  }
});

test("an unknown address looks the same as one of another Jobcenter", async ({ signedInAs }) => {
  const { post } = await things();
  const { page } = await signedInAs("editor", { jobcenter: "saalekreis" });
  const foreign = await page.request.get(`/redaktion/beitraege/${post.id}`);
  const missing = await page.request.get(`/redaktion/beitraege/${crypto.randomUUID()}`);
  expect([foreign.status(), missing.status()]).toEqual([404, 404]);
});

test("people without a session get nothing of the desk", async ({ page }) => {
  const { addresses } = await things();
  for (const address of addresses) {
    const answer = await page.request.get(address, { maxRedirects: 0 });
    expect([302, 303, 307, 401, 404], address).toContain(answer.status());
    expect(await answer.text(), address).not.toContain("Sprachkurs");
  }
});

test("a save by another Jobcenter is refused, changes nothing and writes no history entry", async ({
  signedInAs,
}) => {
  const { post, revision } = await things();
  const { page } = await signedInAs("editor", { jobcenter: "saalekreis" });
  const answer = await page.request.put(`/redaktion/beitraege/${post.id}/fassung`, {
    headers: { origin: new URL(page.url() === "about:blank" ? process.env.APP_URL! : page.url()).origin },
    data: { version: revision.version, manuscript: { title: "Übernommen" } },
  });
  expect(answer.status()).toBe(404);
  const [stored] = await db.select().from(revisions).where(eq(revisions.id, revision.id));
  expect(stored!.title).toBe(revision.title);
  expect(
    await db.select().from(history).where(eq(history.subjectId, post.id)).orderBy(desc(history.id)),
  ).toEqual([]);
});

test("a server action copied from somebody else's page is refused too", async ({ signedInAs }) => {
  const { post } = await things();
  const { page: moderator } = await signedInAs("moderator");
  const { page: stranger } = await signedInAs("editor", { jobcenter: "saalekreis" });
  await moderator.goto(`/redaktion/freigaben/${post.id}`);
  const sent = moderator.waitForRequest((request) => request.method() === "POST");
  await moderator.getByLabel("Begründung").fill("Bitte ergänzen Sie das Datum.");
  await moderator.context().setOffline(true);
  await moderator.getByRole("button", { name: "Zurückgeben" }).click();
  const request = await sent;
  const { cookie: _cookie, ...headers } = await request.allHeaders();
  const copied = Object.fromEntries(
    Object.entries(headers).filter(([name]) => /^(next-|content-type|origin|accept)/.test(name)),
  );
  const answer = await stranger.request.post(request.url(), {
    headers: copied,
    data: request.postDataBuffer()!,
  });
  expect(answer.status()).not.toBe(303);
  const [stored] = await db.select().from(revisions).where(eq(revisions.postId, post.id));
  expect(stored!.state).toBe("submitted");
});
