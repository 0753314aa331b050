// The table of domain/consent/channel-outputs.ts, row by row: what a person closes is closed, and nothing else is.
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { JSDOM } from "jsdom";
import { afterAll, describe, expect, it } from "vitest";
import HomePage from "@/app/(portal)/page";
import JobcenterPage from "@/app/(portal)/jobcenter/[jobcenter]/page";
import PostPage, { generateMetadata } from "@/app/(portal)/jobcenter/[jobcenter]/[beitrag]/page";
import TwinPage, {
  generateMetadata as twinMetadata,
} from "@/app/(portal)/jobcenter/[jobcenter]/[beitrag]/leichte-sprache/page";
import { GET as getPdf } from "@/app/(portal)/jobcenter/[jobcenter]/[beitrag]/pdf/route";
import { GET as getSharePicture } from "@/app/(portal)/jobcenter/[jobcenter]/[beitrag]/teilen.png/route";
import { GET as getDate } from "@/app/(portal)/jobcenter/[jobcenter]/[beitrag]/termin.ics/route";
import PressPage from "@/app/(portal)/presse/page";
import StoriesPage from "@/app/(portal)/geschichten/page";
import SearchPage from "@/app/(portal)/suche/page";
import SharePage from "@/app/(portal)/teilen/page";
import { GET as getAtom } from "@/app/(portal)/atom.xml/route";
import { GET as getJsonFeed } from "@/app/(portal)/feed.json/route";
import { GET as getRss } from "@/app/(portal)/feed.xml/route";
import { GET as getCalendar } from "@/app/(portal)/kalender.ics/route";
import { GET as getSitemap } from "@/app/(portal)/sitemap.xml/route";
import { narrowConsent } from "@/commands/consent/narrow-consent";
import { withdrawConsent } from "@/commands/consent/withdraw-consent";
import { db } from "@/db/client";
import { aConsent, anEditor, aPicture, aPublicPost, aPublicTwin } from "@/db/factories";
import { channelFor, channelOutputNames, isOpen, type ChannelOutput } from "@/domain/consent/channel-outputs";
import { closableChannels, type ConsentChannel } from "@/domain/consent/consent";
import { stopRenderer } from "@/platform/pdf/renderer";

afterAll(stopRenderer);

const name = "Kowalczyk";
type World = Awaited<ReturnType<typeof aWorld>>;

/** A story with its version in Leichte Sprache, a press release and an Aktion, all about one invented person. */
async function aWorld(channels?: ConsentChannel[]) {
  const { actor, id: editorId } = await anEditor(db);
  const consents = [await aConsent(db, { publicName: `Jolanta ${name}`, ...(channels && { channels }) })];
  const picture = await aPicture(db);
  const manuscript = {
    title: `Jolanta ${name} packt an`,
    teaser: `Was ${name} heute sagt.`,
    leadPicture: {
      mediaId: picture.id,
      altText: "Eine Frau",
      decorative: false,
      caption: "",
      credit: "Kreis",
    },
  };
  const about = { consents, editorId };
  const story = await aPublicPost(db, { kind: "success_story", ...about, manuscript });
  await aPublicTwin(db, story, {
    ...about,
    manuscript: { ...manuscript, title: `${name} in Leichter Sprache` },
  });
  const release = await aPublicPost(db, { kind: "press_release", ...about, manuscript });
  const date = await aPublicPost(db, { kind: "veranstaltung", ...about, manuscript });
  return { actor, consentId: consents[0]!.id, story: at(story), release: at(release), date: at(date) };
}

const at = ({ post: { slug } }: { post: { slug: string } }) => ({ jobcenter: "emsland", beitrag: slug });
const later = <Value>(value: Value) => Promise.resolve(value);
const request = new Request("http://localhost:3000/");

/** What `notFound()` throws counts as an empty page. */
async function unlessLost<Value>(open: () => Promise<Value>): Promise<Value | null> {
  try {
    return await open();
  } catch (error) {
    if ((error as { digest?: string }).digest === "NEXT_HTTP_ERROR_FALLBACK;404") return null;
    throw error;
  }
}

type Page = (props: {
  params: Promise<World["story"]>;
  searchParams: Promise<Record<string, string>>;
}) => Promise<ReactNode>;

async function document(page: Page, params: World["story"], query: Record<string, string> = {}) {
  const tree = await unlessLost(() => page({ params: later(params), searchParams: later(query) }));
  return new JSDOM(renderToStaticMarkup(tree)).window.document;
}

/** Without the address, which a person may know from elsewhere, and without words that are only for programs. */
async function showsName(
  page: Page,
  params: World["story"],
  query: Record<string, string> = {},
): Promise<boolean> {
  const { body } = await document(page, params, query);
  for (const other of body.querySelectorAll("script, input, form")) other.remove();
  return body.textContent.includes(name);
}

type Route = (request: Request, context: { params: Promise<World["story"]> }) => Promise<Response>;
const fetched = (route: Route, params: World["story"]) =>
  unlessLost(() => route(request, { params: later(params) }));
/** 200 while it is open; otherwise gone, without the name. */
async function answers(route: Route, params: World["story"]): Promise<boolean> {
  const answer = await fetched(route, params);
  if (answer?.status === 200) return true;
  expect(answer?.status).toBe(410);
  expect(await answer?.text()).not.toContain(name);
  return false;
}
const names = async (answer: Response | null) => (await answer?.text())?.includes(name) ?? false;

/** An output has several places that open and close together. */
async function together(places: Promise<boolean>[]): Promise<boolean> {
  const [first = false, ...others] = await Promise.all(places);
  expect(others).toEqual(others.map(() => first));
  return first;
}

/** The words that stay on paper: everything but what the print style sheet hides. */
async function paperShowsName(page: Page, params: World["story"]): Promise<boolean> {
  const { body } = await document(page, params);
  for (const hidden of body.querySelectorAll(".print\\:hidden, script")) hidden.remove();
  const words = body.querySelector("main")?.textContent ?? "";
  const pictures = body.querySelectorAll("main img").length;
  if (words.includes("nicht zum Drucken freigegeben")) expect(pictures).toBe(0);
  return words.includes(name);
}

async function previewShowsName(metadata: typeof generateMetadata, params: World["story"]): Promise<boolean> {
  const { openGraph, twitter } = await metadata({ params: later(params) });
  const words = JSON.stringify([openGraph, twitter]);
  // Next fills every missing field with the title of the page.
  if (openGraph) {
    expect(openGraph).toMatchObject({ title: expect.any(String), description: expect.any(String) });
    expect(twitter).toMatchObject({ title: expect.any(String), description: expect.any(String) });
  }
  return words.includes(name) || words.toLowerCase().includes(params.beitrag.toLowerCase());
}

async function structuredData(params: World["story"]): Promise<string> {
  const { body } = await document(PostPage, params);
  return body.querySelector("script[type='application/ld+json']")?.textContent ?? "";
}

/** Whether the person can be seen there. An output without a probe does not compile. */
const probes: Record<ChannelOutput, (world: World) => Promise<boolean>> = {
  page: ({ story, release, date }) =>
    together([
      showsName(PostPage, story),
      showsName(TwinPage, story),
      showsName(PostPage, release),
      showsName(PostPage, date),
    ]),
  lists: ({ story }) =>
    together([showsName(StoriesPage, story), showsName(HomePage, story), showsName(JobcenterPage, story)]),
  search: ({ story }) => showsName(SearchPage, story, { q: "Jolanta packt an" }),
  sitemap: async ({ story }) => (await (await getSitemap()).text()).includes(story.beitrag),
  searchEngineFacts: async ({ story }) =>
    together([
      structuredData(story).then((words) => words.includes(name)),
      generateMetadata({ params: later(story) }).then(({ title }) =>
        JSON.stringify(title ?? "").includes(name),
      ),
    ]),
  feeds: () =>
    together(
      [getRss, getAtom, getJsonFeed].map(async (route) => names(await route(request, { params: later({}) }))),
    ),
  calendars: ({ date }) =>
    together([
      answers(getDate, date),
      getCalendar(request, { params: later({}) }).then(names),
      document(PostPage, date).then(({ body }) => body.querySelector('a[href$="termin.ics"]') !== null),
    ]),
  pdf: ({ story }) =>
    together([
      answers(getPdf, story),
      document(PostPage, story).then(({ body }) => body.querySelector('a[href$="/pdf"]') !== null),
    ]),
  print: ({ story, date }) =>
    together([
      paperShowsName(PostPage, story),
      paperShowsName(TwinPage, story),
      paperShowsName(PostPage, date),
      document(PostPage, story).then(({ body }) => body.textContent.includes("drucken Sie diese Seite")),
    ]),
  pressLists: ({ release }) =>
    together([
      showsName(PressPage, release),
      document(JobcenterPage, release).then(
        ({ body }) => body.querySelector("#kontakt")?.textContent.includes(name) ?? false,
      ),
    ]),
  newsMark: async ({ release }) => (await structuredData(release)).includes("NewsArticle"),
  shareLinks: ({ story }) =>
    together([
      document(PostPage, story).then(({ body }) => body.querySelector("form[action='/teilen']") !== null),
      document(SharePage, story, { adresse: `/jobcenter/emsland/${story.beitrag}` }).then(({ body }) =>
        body.textContent.includes("Auf Mastodon teilen"),
      ),
    ]),
  sharePreview: ({ story }) =>
    together([previewShowsName(generateMetadata, story), previewShowsName(twinMetadata, story)]),
  sharePicture: ({ story }) =>
    together([
      answers(getSharePicture, story),
      structuredData(story).then((words) => words.includes("teilen.png")),
    ]),
};

async function seen(world: World): Promise<Record<ChannelOutput, boolean>> {
  const found: [string, boolean][] = [];
  for (const output of channelOutputNames) found.push([output, await probes[output](world)]);
  return Object.fromEntries(found) as Record<ChannelOutput, boolean>;
}

const wanted = (isSeen: (output: ChannelOutput) => boolean) =>
  Object.fromEntries(channelOutputNames.map((output) => [output, isSeen(output)]));

describe("what each channel opens", () => {
  it("is looked at for every output of the table", () => {
    expect(Object.keys(probes).toSorted()).toEqual(channelOutputNames.toSorted());
  });

  it("shows the person everywhere while every channel is open, and nowhere after a withdrawal", async () => {
    const world = await aWorld();
    expect(await seen(world)).toEqual(wanted(() => true));
    await withdrawConsent(world.actor, { consentId: world.consentId, receivedVia: "phone" });
    expect(await seen(world)).toEqual(wanted(() => false));
  });

  it.each(closableChannels)("closing %s closes its outputs, and no other", async (channel) => {
    const world = await aWorld();
    const { actor, consentId } = world;
    await narrowConsent(actor, { consentId, closes: [channel], receivedVia: "phone" });
    expect(await seen(world)).toEqual(wanted((output) => channelFor(output) !== channel));
    // The next row looks at the same lists.
    await withdrawConsent(actor, { consentId, receivedVia: "phone" });
  });

  it("a consent for the portal alone opens only the outputs of the portal", async () => {
    const world = await aWorld(["portal"]);
    expect(await seen(world)).toEqual(wanted((output) => isOpen(output, ["portal"])));
  });
});
