import { aConsent, aJobcenter, aPublicPost } from "@/db/factories";
import { db, expect, test } from "@/e2e/house";

test("a journalist follows one Jobcenter by RSS, with absolute addresses", async ({ request, baseURL }) => {
  const { id: jobcenterId } = await aJobcenter(db, { slug: "ammerland" });
  const { post } = await aPublicPost(db, { kind: "press_release", jobcenterId, manuscript: { title: "Zahlen & Fakten <neu>" } });
  const consents = [await aConsent(db, { jobcenterId, channels: ["portal"] })];
  await aPublicPost(db, { kind: "success_story", jobcenterId, consents, manuscript: { title: "Nur auf dem Portal" } });

  const answer = await request.get("/jobcenter/ammerland/feed.xml");
  expect(answer.headers()["content-type"]).toContain("application/rss+xml");
  const xml = await answer.text();
  expect(xml).toContain(`<link>${baseURL}/jobcenter/ammerland/${post.slug}</link>`);
  expect(xml).toContain(`<guid isPermaLink="false">urn:uuid:${post.id}</guid>`);
  expect(xml).toContain("<![CDATA[Zahlen & Fakten <neu>]]>");
  expect(xml).not.toContain("Nur auf dem Portal");
  expect((await request.get("/jobcenter/gibt-es-nicht/feed.xml")).status()).toBe(404);
});

test("every address of the sitemap can be read", async ({ request, baseURL }) => {
  const xml = await (await request.get("/sitemap.xml")).text();
  const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? "");
  expect(addresses.filter((address) => /\/jobcenter\/[^/]+$/.test(address))).toHaveLength(104);
  expect(addresses.every((address) => address.startsWith(`${baseURL}/`))).toBe(true);
  for (const address of addresses.slice(0, 12)) expect((await request.get(address)).status(), address).toBe(200);
  expect(await (await request.get("/robots.txt")).text()).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
});
