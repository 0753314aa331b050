// Every response that readers can get: pages, their navigation data, feeds, lists. None may contain a secret.
import type { APIRequestContext } from "@playwright/test";
import { aPicture, aPost } from "@/db/factories";
import { pictureAddress } from "@/domain/media/picture";
import { allFeedFormats } from "@/domain/post/feed-format";
import { db, expect, test } from "@/e2e/fixtures";
import { aWorldOfSecrets } from "./world-of-secrets";

const pages = [
  "/",
  "/jobcenter",
  "/jobcenter/emsland",
  "/geschichten",
  "/presse",
  "/projekte",
  "/suche?q=Kanarie",
  "/suche?q=Kanariegeplannt",
  "/reihen",
  "/themen/beratung",
  "/land/niedersachsen",
  "/aktionswoche",
  "/impressum",
  "/datenschutz",
  "/barrierefreiheit",
  "/kontakt",
  "/ueber-die-kampagne",
];
const feeds = ["", "/jobcenter/emsland"].flatMap((folder) =>
  allFeedFormats.map(({ file }) => `${folder}/${file}`),
);
const files = [
  ...feeds,
  "/land/niedersachsen/atom.xml",
  "/themen/beratung/feed.json",
  "/land/niedersachsen/kalender.ics",
  "/aktionswoche/kalender.ics",
  "/sitemap.xml",
  "/robots.txt",
  "/.well-known/security.txt",
  "/.well-known/tdmrep.json",
];
const navigation: Record<string, string>[] = [
  { RSC: "1" },
  { RSC: "1", "Next-Router-Prefetch": "1" },
  { RSC: "1", "Next-Router-Prefetch": "1", "Next-Router-Segment-Prefetch": "/_tree" },
];

/**
 * All responses of one address (as page, as navigation data, as prefetch): status, headers and body in one
 * text.
 */
async function answersOf(request: APIRequestContext, address: string): Promise<string[]> {
  const answers = [
    await request.get(address, { maxRedirects: 0 }),
    await request.head(address, { maxRedirects: 0 }),
    // Follows the redirect with which Next adds the parameter `_rsc` for these headers.
    ...(await Promise.all(navigation.map((headers) => request.get(address, { headers })))),
    await request.get(`${address === "/" ? "/index" : address}.rsc`, { maxRedirects: 0 }),
  ];
  return Promise.all(answers.map(async (answer) => JSON.stringify(answer.headers()) + (await answer.text())));
}

/**
 * The id of a post that is gone stands in one place only: where Atom tells feed readers to forget it, with
 * nothing but the time (B-029).
 */
function withoutTombstone(id: string): (answer: string) => string {
  return (answer) =>
    answer.replace(new RegExp(`<at:deleted-entry ref="urn:uuid:${id}" when="[\\dT:.-]+Z"/>`), "");
}

test("no response of the portal contains what is not public", async ({ playwright, baseURL }) => {
  const { secrets, hidden, gone, story } = await aWorldOfSecrets();
  const reader = await playwright.request.newContext({ baseURL });
  const told: string[] = [];
  const at = (slug: string) => `/jobcenter/emsland/${slug}`;
  for (const address of [
    ...pages,
    ...files,
    at(story.post.slug),
    at(gone.slug),
    `${at(story.post.slug)}/pdf`,
    ...["termin.ics", "pdf", "teilen.png"].map((form) => `${at(gone.slug)}/${form}`),
    "/nicht-mehr-da",
    "/jobcenter?q=Kanarie",
    "/geschichten?jobcenter=emsland",
  ]) {
    for (const answer of (await answersOf(reader, address)).map(withoutTombstone(gone.id)))
      told.push(
        ...secrets.filter((secret) => answer.includes(secret)).map((secret) => `${secret} at ${address}`),
      );
  }
  expect(told).toEqual([]);
  // The search is real: what is public is found. Whoever asks for the data behind a page gets the page.
  for (const headers of [{}, navigation[0]!]) {
    const answer = await reader.get("/geschichten", { headers });
    expect(await answer.text()).toContain(story.revision.title);
    expect(answer.headers()["content-type"]).toContain("text/html");
  }
  for (const slug of hidden) expect((await reader.get(at(slug))).status(), slug).toBe(404);
  await reader.dispose();
});

test("an address that is not public yet answers like one that does not exist", async ({ request }) => {
  const { hidden } = await aWorldOfSecrets();
  const plain = (text: string, path: string) =>
    text
      .replaceAll(path, "")
      .replaceAll(/nonce="[^"]*"/g, "")
      .replaceAll(/\\?"nonce\\?":\\?"[^"\\]*\\?"/g, "");
  const seen = async (slug: string) => {
    const answer = await request.get(`/jobcenter/emsland/${slug}`);
    const { date: _date, "content-security-policy": _policy, ...headers } = answer.headers();
    return {
      status: answer.status(),
      headers: Object.keys(headers).toSorted(),
      length: plain(await answer.text(), slug).length,
    };
  };
  const nonsense = await seen("das-gab-es-hier-noch-nie");
  for (const slug of hidden) expect(await seen(slug)).toEqual(nonsense);
});

test("no address serves a picture of a draft", async ({ request }) => {
  const picture = await aPicture(db);
  const leadPicture = {
    mediaId: picture.id,
    altText: "Eine Halle",
    decorative: false,
    caption: "",
    credit: "Foto: Kreis",
  };
  await aPost(db, { state: "submitted", manuscript: { leadPicture } });
  for (const format of ["avif", "webp", "jpg"] as const) {
    const answer = await request.get(pictureAddress(picture.key, picture.widths[0] ?? 320, format));
    expect([answer.status(), answer.headers().etag]).toEqual([404, undefined]);
  }
  const known = await request.get(pictureAddress(picture.key, 320, "avif"), {
    headers: { "If-None-Match": `"${picture.key}-320.avif"` },
  });
  expect(known.status()).toBe(404);
});
