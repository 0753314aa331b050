import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { closedAddresses, type CopiedPost, copyAddresses, copyKinds } from "./copies";

const post: CopiedPost = {
  id: "p",
  kind: "veranstaltung",
  jobcenter: "emsland",
  hosts: ["leer"],
  land: "niedersachsen",
  slugs: ["alt", "neu"],
  topics: ["familie"],
  series: ["wege"],
  weeks: ["2026"],
  searchWord: "werkstatt",
  month: "2026-11",
  isShown: false,
  isTwinShown: false,
};
const picture = { key: "a".repeat(32), widths: [320, 640], isShown: false };
const all = copyAddresses([post], [picture]);

it("lists every address once, those that must be gone with their post", () => {
  const paths = all.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(copyKinds));
  expect(paths).toContain("/jobcenter/emsland/alt/pdf");
  expect(paths).toContain("/jobcenter/leer/atom.xml");
  expect(paths).toContain(`/bilder/${picture.key}/640.avif`);
  expect(all.find(({ kind }) => kind === "pdf")).toMatchObject({ postId: "p", mayAnswer: false });
});

it("asks only for the outputs of a channel that was closed", () => {
  const kinds = (closes: Parameters<typeof closedAddresses>[1]) => [
    ...new Set(closedAddresses([{ ...post, isShown: true }], closes).map(({ kind }) => kind)),
  ];
  expect(kinds(["pdf"])).toEqual(["pdf"]);
  expect(kinds(["feeds"])).toEqual(["event", "feed", "calendar"]);
  expect(kinds(["press"])).toEqual(["pressList"]);
  expect(kinds(["social"])).toEqual(["sharePicture"]);
  expect(closedAddresses([{ ...post, isShown: true }], ["pdf"])[0]?.mayAnswer).toBe(false);
});

/** Routes at which no portrayed person can be shown, or which belong to one reader alone. */
const withoutPeople = [
  "ansehen/[token]",
  "barriere-melden",
  "barrierefreiheit",
  "datenschutz",
  "einwilligung-widerrufen",
  "fehler-melden",
  "gebaerdensprache",
  "gebaerdensprache/[datei]",
  "impressum",
  "kontakt",
  "meldung",
  "nicht-mehr-da",
  "robots.txt",
  "teilen",
  "teilen.png",
  "ueber-die-kampagne",
  "zahlen/[kennzahl]",
  "zahlen/[kennzahl]/csv",
  "zahlen/[kennzahl]/json",
];

it("knows every public route: it is asked for, or no person is shown there", () => {
  const kinds = ["success_story", "press_release", "project", "veranstaltung"] as const;
  const paths = kinds.flatMap((kind) =>
    copyAddresses([{ ...post, kind }], [picture]).map(({ path }) => path),
  );
  const routes = readdirSync("app/(portal)", { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .map((file) => file.replace(/\/?(page\.tsx|route\.ts)$/, ""));
  expect(routes.length).toBeGreaterThan(50);
  const isAsked = (route: string) => {
    const pattern = new RegExp(`^/${route.replace(/[.]/g, "\\.").replace(/\[[^\]]+\]/g, "[^/]+")}(\\?.*)?$`);
    return paths.some((path) => pattern.test(path));
  };
  expect(routes.filter((route) => !isAsked(route) && !withoutPeople.includes(route))).toEqual([]);
});
