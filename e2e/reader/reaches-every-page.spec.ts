import { aPublicPost } from "@/db/factories";
import { addresses } from "@/e2e/reader/public-addresses";
import { db, expect, test } from "@/e2e/fixtures";

test("every page is reached by links of other pages, and by a search for its title", async ({
  request,
  baseURL,
}) => {
  const { post: story } = await aPublicPost(db, {
    kind: "success_story",
    manuscript: { title: "Zwölf Lehrstühle im Torfmoor" },
  });
  const pages = [
    "/",
    "/jobcenter",
    "/geschichten",
    "/aktionswoche",
    "/zahlen",
    "/land",
    "/themen",
    "/reihen",
    "/barriere-melden",
    "/suche?q=xqzwvy",
  ];
  const linked = new Set(
    (await Promise.all(pages.map(async (page) => linksIn(await (await request.get(page)).text())))).flat(),
  );
  const wanted = [
    ...addresses.filter(
      (address) =>
        !address.includes("?") && !["/", "/suche", "/gibt-es-nicht", "/nicht-mehr-da"].includes(address),
    ),
    "/jobcenter/emsland",
    `/jobcenter/emsland/${story.slug}`,
  ];
  const missed = await Promise.all(
    wanted.map(async (address) => {
      const html = await (await request.get(address)).text();
      const own = new URL(/<link rel="canonical" href="(.*?)"/.exec(html)?.[1] ?? address, baseURL).pathname;
      const title = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.replaceAll(/<[^>]+>|&[a-z]+;/g, " ") ?? "";
      const found = await (await request.get(`/suche?q=${encodeURIComponent(title)}`)).text();
      return [
        linked.has(address) ? "" : `no link to ${address}`,
        linksIn(/<main.*<\/main>/s.exec(found)?.[0] ?? "").includes(own)
          ? ""
          : `${address} is not found by „${title}“`,
      ];
    }),
  );
  expect(missed.flat().filter(Boolean)).toEqual([]);
});

const linksIn = (html: string) =>
  Array.from(html.matchAll(/<a [^>]*?href="([^"#?]+)/g), ([, href = ""]) => href);
