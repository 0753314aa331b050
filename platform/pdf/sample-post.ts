// A post with every kind of block, for tests.
import { randomKey, storage } from "@/platform/storage/storage";
import { aPhoto } from "@/platform/images/sample";
import { pictureFileKey } from "@/domain/media/picture";
import type { ShownPost } from "@/domain/post/shown-post";
import type { Block, Content } from "@/domain/post/content";
import { emptyDetails, type KindDetails } from "@/domain/post/details";

export const mediaId = "0b8f3a5e-1111-4222-8333-444455556666";
const words = (text: string) => [{ text }];
const image = {
  type: "image" as const,
  mediaId,
  altText: "Eine Werkbank mit Schraubstock",
  decorative: false,
  caption: "Die Werkstatt in Meppen",
  credit: "Landkreis Emsland",
};

const comparison = {
  type: "figure" as const,
  figureId: mediaId,
  place: "Landkreis Emsland",
  label: "Arbeitslosenquote",
  unit: "Prozent",
  before: null,
  drawing: "bars" as const,
  after: { value: 2.5, qualifier: "" as const, asOf: "2026-08-01" },
  more: [
    { value: 5.9, qualifier: "rund" as const, asOf: "2026-09-01", figureId: mediaId, place: "Niedersachsen" },
  ],
  source: "Statistik der BA",
};

/** One block of each kind, some twice. It does not compile if a kind is missing. */
const blocks: Record<Block["type"], Block[]> = {
  heading: [
    { type: "heading", level: 3, text: words("Ein langer Weg") },
    { type: "heading", level: 2, text: words("Hilfe aus einem Guss") },
  ],
  paragraph: [
    {
      type: "paragraph",
      text: [
        { text: "Wer fragt, " },
        { text: "landet", bold: true },
        { text: " hier.\nOder " },
        { text: "dort", italic: true, href: "/kontakt" },
        { text: ". " },
        { text: "Ласкаво просимо", lang: "uk" },
      ],
    },
  ],
  list: [
    { type: "list", ordered: false, entries: [words("Sprachkurs"), words("Praktikum")] },
    {
      type: "list",
      ordered: true,
      start: 4,
      entries: [words("Anrufen\n– per Telefon"), words("10⁻³ CO₂ → ☺")],
    },
  ],
  quote: [
    {
      type: "quote",
      text: words("Wir kennen die Betriebe."),
      person: "Petra Beispiel",
      position: "Fallmanagerin",
    },
  ],
  image: [image, { ...image, altText: "", decorative: true, caption: "Nur Schmuck" }],
  figure: [
    {
      type: "figure",
      figureId: null,
      label: "Arbeitslose im SGB II",
      unit: "Personen",
      before: { value: 8476, qualifier: "rund", asOf: "2005-01-01" },
      after: { value: 2068, qualifier: "", asOf: "2019-08-01" },
      source: "Landkreis Emsland",
    },
    comparison,
    { ...comparison, drawing: "line", remark: "Am 2. Oktober 2026 berichtigt." },
  ],
  interview: [
    {
      type: "interview",
      question: "Was hat den Unterschied gemacht?",
      answer: [words("Dass dieselbe Person zuständig war."), words("Immer.")],
    },
  ],
  pillars: [
    {
      type: "pillars",
      stark: ["Alles aus einer Hand"],
      sozial: ["Zeit zum Zuhören"],
      vorort: ["Sprechstunde auf dem Markt"],
    },
  ],
  info: [{ type: "info", title: "Gut zu wissen", text: [words("Die Beratung kostet nichts.")] }],
  table: [
    {
      type: "table",
      caption: "Plätze nach Jahren",
      header: ["Jahr", "Plätze"],
      rows: [
        ["2024", "zwölf"],
        ["2025", "dreißig"],
      ],
    },
  ],
};

type ShownWishes = Partial<Omit<ShownPost, "kind" | "details">> &
  (KindDetails | { kind?: never; details?: never });

/** A public story with all these blocks; `picture` is shown in it. */
export function aFullPost(overrides: ShownWishes = {}): ShownPost {
  return {
    kind: "success_story",
    title: "Vom Sprachkurs an die Werkbank",
    teaser: "Drei Jahre nach der Ankunft arbeitet Samir Beispiel als Metallbauer.",
    content: Object.values(blocks).flat(),
    details: {
      ...emptyDetails("success_story"),
      contact: {
        name: "Pressestelle",
        position: "Landkreis Emsland",
        phone: "030 23125 104",
        email: "presse@emsland.example",
      },
    },
    topics: ["integration"],
    pillar: "sozial",
    leadPicture: null,
    asOf: "2026-10-01",
    showsNoPerson: false,
    jobcenter: {
      slug: "emsland",
      name: "Landkreis Emsland",
      ownName: "Arbeit und Beruf",
      bundesland: "Niedersachsen",
      admittedIn: 2005,
    },
    hosts: [{ slug: "leer", name: "Landkreis Leer" }],
    pictures: {},
    series: {
      slug: "drei-wege",
      title: "Drei Wege",
      parts: [
        { part: 1, title: "Der erste Weg", href: null },
        { part: 2, title: "Der zweite Weg", href: "/jobcenter/emsland/zwei" },
      ],
    },
    publishedAt: "2026-11-02T09:00:00.000Z",
    changedAt: "2026-11-03T10:00:00.000Z",
    address: "http://localhost:3000/jobcenter/emsland/vom-sprachkurs-an-die-werkbank",
    channels: ["portal", "feeds", "pdf", "press", "social"],
    ...overrides,
  };
}

/** Stores a photo and returns what a post needs to show it. */
export async function aStoredPicture(): Promise<ShownPost["pictures"]> {
  const key = randomKey();
  await storage().put(pictureFileKey(key, 640, "jpg"), await aPhoto(640, 400));
  return { [mediaId]: { key, width: 640, height: 400, widths: [640], focalX: 50, focalY: 50 } };
}

/** A paragraph with this text. */
export function paragraph(text: string): Content[number] {
  return { type: "paragraph", text: words(text) };
}
