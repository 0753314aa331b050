import { eq } from "drizzle-orm";
import { unpublishPost } from "@/commands/post/unpublish-post";
import { aModerator, aPost, aPublicPost } from "@/db/factories";
import { posts, postSlugs } from "@/db/schema";
import { db, expect, expectAccessible, test } from "@/e2e/fixtures";

test("a post that was taken offline answers 410 in the layout of the portal and names nobody", async ({
  page,
}) => {
  const { post, revision } = await aPublicPost(db, { kind: "article" });
  const address = `/jobcenter/emsland/${post.slug}`;
  expect((await page.goto(address))?.status()).toBe(200);
  await unpublishPost((await aModerator(db)).actor, { postId: post.id, reason: "Auf Wunsch von Samir" });

  const answer = await page.goto(address);
  expect(answer?.status()).toBe(410);
  expect(answer?.headers()["x-robots-tag"]).toContain("noindex");
  await expect(
    page.getByRole("heading", { level: 1, name: "Dieser Beitrag ist nicht mehr verfügbar" }),
  ).toBeVisible();
  expect(await page.content()).not.toMatch(new RegExp(`Samir|${revision.title}`));
  await expectAccessible(page);
  await page.getByRole("main").getByRole("link", { name: "Jobcenter finden" }).click();
  await expect(page).toHaveURL(/\/jobcenter$/);
});

test("a draft answers 404, like an unknown address", async ({ page, request }) => {
  const { post } = await aPost(db, { kind: "article", manuscript: { title: "Noch geheim" } });
  const [draft, nonsense] = [
    await request.get(`/jobcenter/emsland/${post.slug}`),
    await request.get("/jobcenter/emsland/nie-da-gewesen"),
  ];
  expect([draft.status(), nonsense.status()]).toEqual([404, 404]);
  expect(await draft.text()).not.toContain("Noch geheim");
  await page.goto("/jobcenter/emsland/nie-da-gewesen");
  await expect(page.getByRole("heading", { level: 1, name: "Diese Seite gibt es nicht" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Erklärung zur Barrierefreiheit" })).toBeVisible();
});

test("an old address redirects permanently to the new one", async ({ request }) => {
  const { post } = await aPublicPost(db, { kind: "article" });
  const slug = `${post.slug}-neu`;
  await db.insert(postSlugs).values({ jobcenterId: post.jobcenterId, slug, postId: post.id });
  await db.update(posts).set({ slug }).where(eq(posts.id, post.id));
  const answer = await request.get(`/jobcenter/emsland/${post.slug}`, { maxRedirects: 0 });
  expect(answer.status()).toBe(308);
  expect(answer.headers().location).toMatch(new RegExp(`/jobcenter/emsland/${slug}$`));
});
