import { unpublishPost } from "@/commands/post/unpublish-post";
import { aConsent, aJobcenter, aModerator, anAktionswoche, aPublicPost } from "@/db/factories";
import { postSlugs } from "@/db/schema";
import { allFeedFormats } from "@/domain/post/feed-format";
import { db, expect, test } from "@/e2e/fixtures";
import { afterLease } from "@/platform/page-cache/edition-lease";

test("a journalist follows one Jobcenter by RSS, with absolute addresses", async ({ request, baseURL }) => {
  const { id: jobcenterId } = await aJobcenter(db, { slug: "ammerland" });
  const { post } = await aPublicPost(db, {
    kind: "press_release",
    jobcenterId,
    manuscript: { title: "Zahlen & Fakten <neu>" },
  });
  const consents = [await aConsent(db, { jobcenterId, channels: ["portal"] })];
  await aPublicPost(db, {
    kind: "success_story",
    jobcenterId,
    consents,
    manuscript: { title: "Nur auf dem Portal" },
  });

  const answer = await request.get("/jobcenter/ammerland/feed.xml");
  expect(answer.headers()["content-type"]).toContain("application/rss+xml");
  const xml = await answer.text();
  expect(xml).toContain(`<link>${baseURL}/jobcenter/ammerland/${post.slug}</link>`);
  expect(xml).toContain(`<guid isPermaLink="false">urn:uuid:${post.id}</guid>`);
  expect(xml).toContain("<![CDATA[Zahlen & Fakten <neu>]]>");
  expect(xml).not.toContain("Nur auf dem Portal");
  expect((await request.get("/jobcenter/gibt-es-nicht/feed.xml")).status()).toBe(404);
});

test("the same posts come as Atom and as JSON Feed with their whole text, and go when taken off", async ({
  request,
  baseURL,
}) => {
  const { id: jobcenterId } = await aJobcenter(db, { slug: "borken" });
  const { post } = await aPublicPost(db, {
    kind: "article",
    jobcenterId,
    manuscript: { title: "Ein Bus & seine Beratung" },
  });
  const feeds = {
    "atom.xml": "application/atom+xml; charset=utf-8",
    "feed.json": "application/feed+json; charset=utf-8",
    "feed.xml": "application/rss+xml; charset=utf-8",
  };
  const read = async (name: string) => {
    const answers = [await request.get(`/${name}`), await request.get(`/jobcenter/borken/${name}`)];
    return { answers, texts: await Promise.all(answers.map((answer) => answer.text())) };
  };
  for (const [name, type] of Object.entries(feeds)) {
    const { answers, texts } = await read(name);
    for (const answer of answers)
      expect(answer.headers(), name).toMatchObject({
        "content-type": type,
        "cache-control": "public, max-age=60, s-maxage=60, must-revalidate",
      });
    for (const text of texts)
      expect(
        [text.includes(`${baseURL}/jobcenter/borken/${post.slug}`), text.includes("Hilfe aus einem Guss")],
        name,
      ).toEqual([true, true]);
  }
  const stone = `<at:deleted-entry ref="urn:uuid:${post.id}"`;
  for (const text of (await read("atom.xml")).texts) expect(text).not.toContain(stone);

  const { actor } = await aModerator(db);
  await afterLease(() => unpublishPost(actor, { postId: post.id, reason: "Der Bus fährt nicht mehr." }));
  for (const name of Object.keys(feeds))
    for (const text of (await read(name)).texts) expect(text, name).not.toContain("Ein Bus");
  for (const text of (await read("atom.xml")).texts) expect(text).toContain(stone);
  for (const name of ["atom.xml", "feed.json", "kalender.ics"])
    expect((await request.get(`/jobcenter/gibt-es-nicht/${name}`)).status(), name).toBe(404);
});

test("a visitor gets one Aktion, those of a Jobcenter or those of a week as iCalendar", async ({
  page,
  request,
}) => {
  const { id: jobcenterId } = await aJobcenter(db, { slug: "coesfeld" });
  const week = await anAktionswoche(db);
  const { post } = await aPublicPost(db, {
    kind: "veranstaltung",
    jobcenterId,
    manuscript: { title: "Offene Werkstatt", aktionswocheId: week.id },
  });
  const address = `/jobcenter/coesfeld/${post.slug}`;
  const calendarBehind = async (link: string) => {
    const answer = await request.get(
      (await page.getByRole("main").getByRole("link", { name: link }).getAttribute("href")) ?? "",
    );
    expect(answer.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
    return answer.text();
  };
  await page.goto(address);
  expect(await calendarBehind("In den Kalender")).toMatch(
    /BEGIN:VTIMEZONE\r\nTZID:Europe\/Berlin\r\n[^]*SUMMARY:Offene Werkstatt\r\n/,
  );
  await page.goto("/jobcenter/coesfeld");
  expect(await calendarBehind("Kalender")).toContain(`UID:${post.id}@`);
  await page.goto(`/aktionswoche/${week.slug}`);
  expect(await calendarBehind("Kalender abonnieren")).toContain(`UID:${post.id}@`);
  expect(await (await request.get("/kalender.ics")).text()).toContain(`UID:${post.id}@`);

  const earlier = `${post.slug}-frueher`;
  await db.insert(postSlugs).values({ jobcenterId, slug: earlier, postId: post.id });
  const moved = await request.get(`/jobcenter/coesfeld/${earlier}/termin.ics`, { maxRedirects: 0 });
  expect([moved.status(), moved.headers().location]).toEqual([308, `${address}/termin.ics`]);

  const { post: article } = await aPublicPost(db, { kind: "article", jobcenterId });
  expect((await request.get(`/jobcenter/coesfeld/${article.slug}/termin.ics`)).status()).toBe(404);
  await unpublishPost((await aModerator(db)).actor, { postId: post.id, reason: "Doppelt angelegt." });
  const gone = await request.get(`${address}/termin.ics`);
  expect([gone.status(), gone.headers()["x-robots-tag"]]).toEqual([410, "noindex, noarchive"]);
  for (const path of [
    "/kalender.ics",
    "/jobcenter/coesfeld/kalender.ics",
    `/aktionswoche/${week.slug}/kalender.ics`,
  ]) {
    expect(await (await request.get(path)).text(), path).not.toContain(post.id);
  }
});

test("the head of a page links to its feeds", async ({ page, request }) => {
  await page.goto("/jobcenter/emsland");
  const named = await page
    .locator("head link[rel=alternate]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  for (const { file } of allFeedFormats)
    expect(named.filter((href) => href.endsWith(`/${file}`))).toHaveLength(2);
  for (const href of named) expect((await request.get(href)).status(), href).toBe(200);
});

test("security.txt names the contact for vulnerabilities", async ({ request, baseURL }) => {
  const answer = await request.get("/.well-known/security.txt");
  expect(answer.headers()["content-type"]).toBe("text/plain; charset=utf-8");
  const text = await answer.text();
  expect(text).toMatch(/^Contact: mailto:[^@\s]+@\S+$/m);
  expect(text).toContain(`Canonical: ${baseURL}/.well-known/security.txt`);
});

test("the addresses of the sitemap answer 200, and a list has a date that changes with its posts", async ({
  request,
  baseURL,
}) => {
  const { post } = await aPublicPost(db, { kind: "project" });
  const xml = await (await request.get("/sitemap.xml")).text();
  const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? "");
  expect(addresses.filter((address) => /\/jobcenter\/[^/]+$/.test(address))).toHaveLength(104);
  expect(addresses.every((address) => address.startsWith(`${baseURL}/`))).toBe(true);
  for (const path of ["/projekte", "/jobcenter/emsland", `/jobcenter/emsland/${post.slug}`])
    expect(xml).toContain(`<loc>${baseURL}${path}</loc><lastmod>20`);
  for (const address of addresses.slice(0, 12))
    expect((await request.get(address)).status(), address).toBe(200);
  for (const path of [
    "/jobcenter",
    "/geschichten",
    "/themen/jugend",
    "/land/hessen",
    "/zahlen",
    "/zahlen/arbeitslosenquote",
  ]) {
    expect(await (await request.get(path)).text(), path).toContain(
      `<link rel="canonical" href="${baseURL}${path}"/>`,
    );
  }
  expect(await (await request.get("/robots.txt")).text()).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
});
