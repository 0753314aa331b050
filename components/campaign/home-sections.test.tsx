// The start page with nothing, with one post and with many.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { PostSummary } from "@/domain/post/shown-post";
import { HomeSections } from "./home-sections";

const jobcenters = [{ slug: "emsland", name: "Landkreis Emsland", bundesland: "Niedersachsen" }];
const week = {
  slug: "2027",
  title: "Aktionswoche",
  startsOn: "2027-06-14",
  endsOn: "2027-06-18",
  sums: { veranstaltungen: 0, jobcenters: 0, laender: 0 },
  byDay: new Map<string, number>(),
  today: "2027-06-01",
};
const post = (kind: PostSummary["kind"], number: number): PostSummary => ({
  kind,
  title: `Beitrag ${number}`,
  teaser: "",
  pillar: null,
  href: `/jobcenter/emsland/beitrag-${number}`,
  jobcenterName: "Landkreis Emsland",
  bundesland: "Niedersachsen",
  coHosts: 0,
  publishedAt: "2027-06-01T08:00:00.000Z",
  picture: null,
  series: null,
  veranstaltung: null,
});
const some = (kind: PostSummary["kind"], number: number) =>
  Array.from({ length: number }, (_, index) => post(kind, index + 1));

function shown(sections: Partial<Parameters<typeof HomeSections>[0]>) {
  const html = renderToStaticMarkup(
    <HomeSections week={null} stories={[]} newest={[]} figures={[]} jobcenters={jobcenters} {...sections} />,
  );
  const headings = [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/gs)].map(([, words = ""]) =>
    words.replaceAll(/<[^>]+>/g, ""),
  );
  expect(html).not.toMatch(/<(ul|ol|li|h[1-6]|p)[^>]*><\/\1>/);
  return { html, headings, posts: html.match(/<article/g)?.length ?? 0 };
}

it("with nothing links to the Jobcenter, and shows no heading without content", () => {
  const { headings, html, posts } = shown({});
  expect([headings, posts]).toEqual([["Noch ist hier nichts zu lesen"], 0]);
  expect(html).toContain("Alle Jobcenter ansehen");
  expect(shown({ week }).html).toContain("Das Programm entsteht gerade.");
});

it("with one post shows the section it belongs to, and no other", () => {
  const story = shown({ stories: some("success_story", 1) });
  expect([story.headings, story.posts]).toEqual([["Menschen und ihre Wege"], 1]);
  const report = shown({ newest: some("article", 1) });
  expect([report.headings, report.posts]).toEqual([["Neu aus den Jobcentern"], 1]);
  const veranstaltung = shown({
    week: {
      ...week,
      sums: { veranstaltungen: 1, jobcenters: 1, laender: 1 },
      byDay: new Map([["2027-06-15", 1]]),
    },
  });
  expect(veranstaltung.html).toMatch(/1 Aktion in einem Jobcenter[^]*1 Aktion</);
});

it("with many shows up to its limits, and links to the rest", () => {
  const { headings, posts, html } = shown({
    stories: some("success_story", 3),
    newest: some("press_release", 8),
  });
  expect([headings, posts]).toEqual([["Menschen und ihre Wege", "Neu aus den Jobcentern"], 11]);
  for (const way of ["/presse", "/projekte", "/geschichten"]) expect(html).toContain(`href="${way}"`);
});
