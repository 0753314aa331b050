// What the search finds, and in which order.
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { loadMasterData } from "@/db/data/load-master-data";
import { aJobcenter } from "@/db/factories";
import { jobcenters, postHosts } from "@/db/schema";
import type { Content } from "@/domain/post/content";
import { anHour, text, ask, titles, published } from "./testing/searching";

beforeAll(() => loadMasterData(db));

describe("a word is found", () => {
  it.each([
    ["Jobcentertag Rügen", "Jobcenter-Tag"],
    ["Der Jobcenter-Tag in Münster", "Jobcentertag"],
    ["Jobcentertag Rügen", "jobcenter tag"],
    ["Hilfe in der Poststraße", "Poststrasse"],
    ["Hilfe in der Bergstrasse", "Bergstraße"],
    ["Zehn Häuser am Fluss", "Haeuser"],
    ["Zehn Häuser am Fluss", "Haus"],
    ["Grüße aus Köln", "GRUESSE"],
    ["Cafébesuch am Markt", "cafebesuch"],
    ["Ausbildungsplätze im Handwerk", "Ausbildungsplatz"],
    ["Ausbildungsplätze im Handwerk", "Ausbildung"],
    ["Die Beraterinnen", "beraterin"],
    ["Nummer 021/2019", "021/2019"],
    ["Ein weiter Weg ins Handwerk", "Weg"],
    ["Ein weiter Weg ins Handwerk", "Der Weg"],
    ["Ein weiter Weg ins Handwerk", "weiter Weg"],
    ["Es kamen 47.318 Menschen", "47318"],
    ["Es kamen 47.318 Menschen", "47.318"],
    ["Mitarbeiter:innen gesucht", "Mitarbeiterinnen"],
    ["Bürger*innen fragen", "Bürgerinnen"],
    ["Treffen der Kund_innen", "Kundinnen"],
    ["Treffen der Kund_innen", "Kund*innen"],
    ["Treffen der Kundinnen", "Kund:innen"],
    ["Aktions\u00adtage im Kreishaus", "Aktionstage"],
  ])("%s by %s", async (title, asked) => {
    await published(title);
    expect(await titles(asked)).toContain(title);
  });

  it("in every block, in the teaser, by venue, Jobcenter and co-host", async () => {
    const content: Content = [
      { type: "paragraph", text: [{ text: "Zusam" }, { text: "mengesetztes", bold: true }] },
      { type: "list", ordered: false, entries: [[{ text: "Listenpunktwort" }]] },
      { type: "quote", text: [{ text: "Zitatwort" }], person: "Paula Zitatperson", position: "Leitung" },
      { type: "interview", question: "Fragewort?", answer: [[{ text: "Antwortwort" }]] },
      { type: "pillars", stark: ["Säulenwort"], sozial: [], vorort: [] },
      { type: "info", title: "Kastentitel", text: [[{ text: "Kastenwort" }]] },
      { type: "table", caption: "Tabellentitel", header: ["Kopfwort"], rows: [["Zellenwort"]] },
      {
        type: "figure",
        figureId: null,
        label: "Zahlenwort",
        unit: "Personen",
        source: "Quellenwort",
        before: null,
        after: { value: 3, qualifier: "", asOf: "2020-01-01" },
        drawing: "bars",
      },
    ];
    const guest = await aJobcenter(db, { slug: "warendorf" });
    const { post } = await published("Alles darin", { content, teaser: "Anreißerwort" });
    await db.insert(postHosts).values({ postId: post.id, jobcenterId: guest.id, acceptedAt: new Date() });
    const words = [
      "Zusammengesetztes",
      "Listenpunktwort",
      "Zitatwort",
      "Zitatperson",
      "Fragewort",
      "Antwortwort",
      "Saeulenwort",
      "Kastentitel",
      "Kastenwort",
      "Tabellentitel",
      "Kopfwort",
      "Zellenwort",
      "Zahlenwort",
      "Quellenwort",
      "Anreisserwort",
      "Emsland Fragewort",
      "Warendorf",
    ];
    const unfound = (
      await Promise.all(words.map(async (word) => ({ word, found: await titles(word) })))
    ).filter(({ found }) => found?.join() !== "Alles darin");
    expect(unfound).toEqual([]);
    expect(
      await Promise.all(["paragraph", "figureId", "ordered", "bars"].map((technical) => titles(technical))),
    ).toEqual([[], [], [], []]);
    await published("Mit Ort", {}, { kind: "veranstaltung" });
    expect(await titles("Rathaus Meppen Marktplatz")).toEqual(["Mit Ort"]);
  });

  it("by the new name of a Jobcenter as soon as it is changed", async () => {
    const home = await aJobcenter(db, { slug: "fulda" });
    await published("Aus der Rhön", {}, { jobcenterId: home.id });
    await db.update(jobcenters).set({ ownName: "Sternwerk Fulda" }).where(eq(jobcenters.id, home.id));
    expect(await titles("Sternwerk")).toEqual(["Aus der Rhön"]);
  });
});

describe("the order", () => {
  it("is title, teaser, text", async () => {
    await published("Drei", { content: text("Der Leuchtturm steht. Ein Leuchtturm leuchtet. Leuchtturm.") });
    await published("Zwei", { teaser: "Ein Leuchtturm" });
    await published("Leuchtturm");
    expect(await titles("Leuchtturm")).toEqual(["Leuchtturm", "Zwei", "Drei"]);
  });

  it("puts the newer of two equal hits first, and is stable over all pages", async () => {
    for (let age = 0; age < 24; age += 1)
      await published(
        `Windmühle ${age}`,
        {},
        { publicFrom: new Date(Date.now() - age * 400 * 24 * anHour - anHour) },
      );
    const [first, second] = [await ask("Windmühle"), await ask("Windmühle", { seite: "2" })];
    expect([first?.total, first?.pages, first?.hits.length, second?.hits.length]).toEqual([24, 2, 20, 4]);
    expect([...first!.hits, ...second!.hits].map(({ post }) => post.title)).toEqual(
      Array.from({ length: 24 }, (_, age) => `Windmühle ${age}`),
    );
    expect((await ask("Windmühle", { seite: "9" }))?.total).toBe(24);
  });
});

it("marks the found passage", async () => {
  await published("Passage", {
    content: text(`${"Vorher steht viel. ".repeat(40)}Dann kommt der Kirschgarten, und danach noch mehr.`),
  });
  const passage = (await ask("Kirschgarten"))?.hits[0]?.passage;
  expect(passage?.filter(({ isHit }) => isHit).map((piece) => piece.text)).toEqual(["Kirschgarten"]);
});

it("filters by kind, Land, Jobcenter and time", async () => {
  const home = await aJobcenter(db, { slug: "goettingen" });
  await published(
    "Wanderzirkus kommt",
    {},
    { jobcenterId: home.id, kind: "project", publicFrom: new Date("2022-06-21T10:00:00Z") },
  );
  const count = async (limits: Record<string, string>) => (await ask("Wanderzirkus", limits))?.total;
  const fitting: Record<string, string>[] = [
    { art: "beispiele" },
    { land: "Niedersachsen" },
    { jobcenter: "goettingen" },
    { zeit: "2022" },
  ];
  const others: Record<string, string>[] = [
    { art: "berichte" },
    { land: "Hessen" },
    { jobcenter: "emsland" },
    { zeit: "2021" },
    { zeit: "30-tage" },
  ];
  for (const fits of fitting) expect(await count(fits)).toBe(1);
  for (const fitsNot of others) {
    expect(await ask("Wanderzirkus", fitsNot)).toMatchObject({ total: 0, elsewhere: 1 });
  }
});
