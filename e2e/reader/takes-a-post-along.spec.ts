import { aConsent, aPublicPost } from "@/db/factories";
import { consentEvents } from "@/db/schema";
import { db, expect, expectAccessible, expectNoSidewaysScrolling, test } from "@/e2e/fixtures";

const pdfOf = (address: string) => `${address}/pdf`;
const pictureOf = (address: string) => `${address}/teilen.png`;

test("a reader downloads a post as PDF, prints it and shares it without JavaScript @phone", async ({
  browser,
  baseURL,
}) => {
  const { post } = await aPublicPost(db, { kind: "success_story" });
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto(`/jobcenter/emsland/${post.slug}`);
  const tools = page.getByRole("list", { name: "Werkzeuge zum Beitrag" });
  await tools.getByText(/^Drucken/).click();
  await expect(tools.getByText("sauberes Blatt")).toBeVisible();
  const pdf = await page.request.get(
    (await tools.getByRole("link", { name: "PDF", exact: true }).getAttribute("href")) ?? "",
  );
  expect(pdf.status()).toBe(200);
  expect(pdf.headers()).toMatchObject({
    "content-type": "application/pdf",
    "cache-control": "private, no-store",
    "content-disposition": `inline; filename="${post.slug}.pdf"`,
  });
  expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");

  await tools.getByText(/^Teilen/).click();
  await expect(tools.getByLabel("Adresse zum Kopieren")).toHaveValue(page.url());
  await expectNoSidewaysScrolling(page);
  await tools.getByLabel("Auf Mastodon teilen").fill("kein Server");
  await tools.getByRole("button", { name: "Weiter" }).click();
  await page.getByLabel("Mastodon-Server").fill("@ich@social.bund.de");
  await page.getByRole("button", { name: "Weiter" }).click();
  const link = page.getByRole("link", { name: "Weiter zu social.bund.de" });
  expect(await link.getAttribute("href")).toBe(
    `https://social.bund.de/share?text=${encodeURIComponent(`${baseURL}/jobcenter/emsland/${post.slug}`)}`,
  );
  await context.close();
});

test("a post has a preview picture and data for search engines, and the Content-Security-Policy blocks nothing", async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  const { post } = await aPublicPost(db, {
    kind: "veranstaltung",
    manuscript: { title: "Offene Tür </script><b>" },
  });
  await page.goto(`/jobcenter/emsland/${post.slug}`);
  const picture = await page.request.get(
    (await page.locator('meta[property="og:image"]').getAttribute("content")) ?? "",
  );
  expect(picture.headers()).toMatchObject({
    "content-type": "image/png",
    "cross-origin-resource-policy": "cross-origin",
    "tdm-reservation": "1",
  });
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "") as {
    "@graph": { "@type": string; name?: string }[];
  };
  expect(data["@graph"]).toMatchObject([
    { "@type": "Event", name: "Offene Tür </script><b>" },
    { "@type": "BreadcrumbList" },
  ]);
  expect(complaints).toEqual([]);
  expect(await (await page.request.get("/.well-known/tdmrep.json")).json()).toContainEqual({
    location: "/jobcenter/*/*",
    "tdm-reservation": 1,
  });
});

test("a post has no PDF without a consent to it, and none after a withdrawal", async ({ page }) => {
  const consent = await aConsent(db, { channels: ["portal"] });
  const { post } = await aPublicPost(db, { kind: "success_story", consents: [consent] });
  const address = `/jobcenter/emsland/${post.slug}`;
  await page.goto(address);
  await expect(page.getByRole("link", { name: "PDF" })).toHaveCount(0);
  await expectAccessible(page);
  await expect(page.getByText(/^Drucken/)).toHaveCount(0);
  await expect(page.getByText("nicht zum Drucken freigegeben")).toBeHidden();
  expect((await page.request.get(pdfOf(address))).status()).toBe(410);

  const all = await aConsent(db);
  const { post: story } = await aPublicPost(db, { kind: "success_story", consents: [all] });
  const storyAddress = `/jobcenter/emsland/${story.slug}`;
  const both = [pdfOf(storyAddress), pictureOf(storyAddress)];
  for (const form of both) expect((await page.request.get(form)).status()).toBe(200);
  await db.insert(consentEvents).values({ consentId: all.id, kind: "withdrawn" });
  for (const form of both) expect((await page.request.get(form)).status()).toBe(410);
  expect((await page.request.get(pdfOf("/jobcenter/emsland/gibt-es-nicht"))).status()).toBe(404);
});
