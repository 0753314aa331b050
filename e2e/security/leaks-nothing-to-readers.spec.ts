// Words that stand only where readers must not look, and everything readers can ask for: pages, their data for navigation, feeds, lists.
import type { APIRequestContext } from "@playwright/test";
import { withdrawConsent } from "@/commands/consent/withdraw-consent";
import { approvePost } from "@/commands/post/approve-post";
import { saveDraft } from "@/commands/post/save-draft";
import {
  aConsent,
  aManuscript,
  aModerator,
  anEditor,
  aPicture,
  aPost,
  aPublicPost,
  asActor,
} from "@/db/factories";
import { pictureAddress } from "@/domain/media/picture";
import { allFeedFormats } from "@/domain/post/feed-format";
import { slugFromTitle } from "@/domain/slug";
import { db, expect, test } from "@/e2e/house";

const word = (what: string) => `Kanarie${what}${crypto.randomUUID().slice(0, 8)}`;
const inAnHour = () => new Date(Date.now() + 3_600_000);

/** One of everything readers must not see, next to a story they may; all of one Jobcenter. */
async function aWorldOfSecrets() {
  const editor = asActor(await anEditor(db));
  const moderator = asActor(await aModerator(db));
  const by = { editorId: editor.accountId };
  const secrets: string[] = [];
  const secret = (what: string) => secrets[secrets.push(word(what)) - 1]!;
  const hidden: string[] = [];

  for (const state of ["draft", "submitted", "sent_back", "approved"] as const) {
    const sentBackBecause = secret("grund");
    const { post, revision } = await aPost(db, {
      ...by,
      state,
      sentBackBecause,
      manuscript: { title: secret(state), teaser: secret(`${state}teaser`) },
    });
    hidden.push(post.slug);
    secrets.push(post.slug, post.id, revision.id);
  }
  const planned = await aPost(db, { ...by, state: "submitted", manuscript: { title: secret("geplant") } });
  await approvePost(moderator, {
    postId: planned.post.id,
    version: planned.revision.version,
    publishAt: inAnHour(),
  });
  const embargoed = await aPost(db, {
    ...by,
    kind: "press_release",
    state: "submitted",
    manuscript: { title: secret("sperrfrist"), embargoUntil: inAnHour().toISOString() },
  });
  await approvePost(moderator, { postId: embargoed.post.id, version: embargoed.revision.version });
  for (const { post, revision } of [planned, embargoed]) {
    hidden.push(slugFromTitle(revision.title));
    secrets.push(slugFromTitle(revision.title), post.id, revision.id);
  }

  const person = await aConsent(db, { publicName: secret("person"), collectedBy: secret("erhoben") });
  const withdrawn = await aPublicPost(db, {
    ...by,
    kind: "success_story",
    consents: [person],
    manuscript: { title: secret("widerrufen") },
  });
  await withdrawConsent(editor, { consentId: person.id, receivedVia: "phone" });
  secrets.push(person.id, person.evidenceKey ?? person.id, withdrawn.post.id);

  const shown = await aConsent(db, { publicName: "Jana Beispiel", collectedBy: secret("erhoben") });
  const story = await aPublicPost(db, {
    ...by,
    kind: "success_story",
    consents: [shown],
    manuscript: { title: word("oeffentlich") },
  });
  await saveDraft(editor, {
    postId: story.post.id,
    version: story.revision.version,
    manuscript: aManuscript("success_story", { title: secret("neufassung"), showsNoPerson: true }),
  });
  secrets.push(
    shown.id,
    shown.evidenceKey ?? shown.id,
    editor.accountId,
    moderator.accountId,
    "passwordHash",
    "$argon2",
    "evidenceKey",
    "confirmedHash",
  );
  return { secrets, hidden, gone: withdrawn.post, story };
}

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

/** Every form in which one address can be asked for, with its status, headers and body in one text. */
async function answersOf(request: APIRequestContext, address: string): Promise<string[]> {
  const answers = [
    await request.get(address, { maxRedirects: 0 }),
    await request.head(address, { maxRedirects: 0 }),
    // Followed: Next first names the mark that belongs to these headers.
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

test("no address of the portal tells in any form what is not public", async ({ playwright, baseURL }) => {
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

test("an address that is not public yet answers like one that never was", async ({ request }) => {
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

test("a picture of a draft is nowhere to be had", async ({ request }) => {
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
