// Short words for writing the demo's posts: what the editor does with toolbar and blocks, done in a file.
import type { ConsentChannel } from "@/domain/consent/consent";
import type { Block, Inline } from "@/domain/post/content";
import type { DetailsOf } from "@/domain/post/details";
import type { PostKind } from "@/domain/post/kind";
import type { Pillar } from "@/domain/post/pillar";
import type { Topic } from "@/domain/post/topic";
import type { Motif } from "./illustration/illustration";

/** Blocks that are completed when the database knows pictures and figures. */
export type IllustrationBlock = { type: "illustration"; motif: Motif; caption: string };
export type KennzahlBlock = {
  type: "kennzahl";
  ags: string;
  indicator: string;
  before?: string;
  after: string;
  label?: string;
};
export type DemoBlock = Block | IllustrationBlock | KennzahlBlock;

/** What an author says of the kind's own details; the rest is filled in. */
type DemoDetails = { [K in PostKind]: { kind: K; details?: Partial<DetailsOf<K>> } }[PostKind];
export type DemoPost = DemoDetails & {
  /** Address part of the home Jobcenter. */
  jobcenter: string;
  hosts?: string[];
  title: string;
  teaser: string;
  /** An Aktion may do without. */
  picture?: { motif: Motif; caption?: string };
  pillar: Pillar;
  topics: Topic[];
  content: DemoBlock[];
  /**
   * When an Aktion takes place. Days are ISO dates or days of the coming Aktionswoche ("Mo" to "Fr"), times
   * local in Europe/Berlin; without times it lasts all day.
   */
  moment?: {
    day: string;
    from?: string;
    to?: string;
    until?: string;
    more?: { day: string; from: string; to: string }[];
    movedFrom?: { day: string; at: string };
  };
  /**
   * When it appeared, or was submitted if it waits: a local time in Europe/Berlin, or so many days before the
   * demo was filled.
   */
  appeared: string | { daysAgo: number; at?: string };
  week?: "2019" | "2022" | "next";
  series?: { slug: string; part: number };
  asOf?: string;
  /** Not public before this local time of the coming Aktionswoche. */
  embargo?: { day: string; at: string };
  /** Name of the invented person portrayed. */
  protagonist?: string;
  /** Where that person agreed to appear; everywhere unless told otherwise. */
  channels?: ConsentChannel[];
  showsNoPerson?: boolean;
  /** Invented for the demo; readers are told so. Otherwise every statement has its source in the text. */
  isInvented?: boolean;
};

/** `{jahr}` and `{woche}` in any text stand for year and dates of the coming Aktionswoche. */
export const post = (written: DemoPost): DemoPost => written;

/** A line with `**bold**` and `[link](address)`. */
function inlines(written: string): Inline[] {
  return written
    .split(/(\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\))/)
    .filter(Boolean)
    .map((part) => {
      const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part);
      if (link) return { text: link[1] ?? "", href: link[2] ?? "" };
      return part.startsWith("**") ? { text: part.slice(2, -2), bold: true as const } : { text: part };
    });
}

export const p = (text: string): Block => ({ type: "paragraph", text: inlines(text) });
export const h2 = (text: string): Block => ({ type: "heading", level: 2, text: inlines(text) });
export const h3 = (text: string): Block => ({ type: "heading", level: 3, text: inlines(text) });
export const list = (...entries: string[]): Block => ({
  type: "list",
  ordered: false,
  entries: entries.map(inlines),
});
export const steps = (...entries: string[]): Block => ({
  type: "list",
  ordered: true,
  entries: entries.map(inlines),
});
export const quote = (text: string, person: string, position: string): Block => ({
  type: "quote",
  text: inlines(text),
  person,
  position,
});
export const ask = (question: string, ...answer: string[]): Block => ({
  type: "interview",
  question,
  answer: answer.map(inlines),
});
export const info = (title: string, ...text: string[]): Block => ({
  type: "info",
  title,
  text: text.map(inlines),
});
export const pillars = (stark: string[], sozial: string[], vorort: string[]): Block => ({
  type: "pillars",
  stark,
  sozial,
  vorort,
});
export const table = (caption: string, header: string[], ...rows: string[][]): Block => ({
  type: "table",
  caption,
  header,
  rows,
});
export const illustration = (motif: Motif, caption: string): IllustrationBlock => ({
  type: "illustration",
  motif,
  caption,
});
/** A published Kennzahl of the figures, by Jobcenter key, indicator and day. */
export const kennzahl = (
  ags: string,
  indicator: string,
  days: { before?: string; after: string; label?: string },
): KennzahlBlock => ({ type: "kennzahl", ags, indicator, ...days });

type Place = DetailsOf<"veranstaltung">["places"][number];
/** A place of an Aktion; what is not said stays empty. */
/** How most halls are entered. */
export const stepless = "Stufenloser Eingang, Aufzug, barrierefreies WC";
export const place = (name: string, city: string, more: Partial<Place> = {}): Place => ({
  name,
  city,
  street: "",
  postalCode: "",
  access: "",
  ...more,
});
