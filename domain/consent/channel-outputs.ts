// What each channel of a consent opens: the one table that every page, list, feed and file asks before it shows a
// post. Portrayed people and editors read the same words.
import type { ConsentChannel } from "./consent";

type OutputWords = {
  name: string;
  /** One line for somebody who has to decide about it. */
  says: string;
};

/**
 * Every output belongs to exactly one channel. Whatever appears at all needs the portal as well, because
 * readers get nothing of a post without it (db/sql/consent.sql). A channel without an entry does not
 * compile.
 */
export const channelOutputs = {
  portal: {
    page: {
      name: "Seite des Beitrags",
      says: "Der ganze Beitrag mit allen Bildern, auch in Leichter Sprache.",
    },
    lists: {
      name: "Listen und Startseite",
      says: "Titel, Teaser und Bild auf der Startseite, auf Übersichten und beim Jobcenter.",
    },
    search: { name: "Suche im Portal", says: "Der Beitrag wird gefunden, wenn jemand im Portal sucht." },
    sitemap: {
      name: "Verzeichnis für Suchmaschinen",
      says: "Suchmaschinen erfahren die Adresse des Beitrags.",
    },
    searchEngineFacts: {
      name: "Angaben für Suchmaschinen",
      says: "Titel und Teaser stehen im Kopf der Seite, damit Suchmaschinen sie zeigen können.",
    },
  },
  feeds: {
    feeds: {
      name: "RSS-, Atom- und JSON-Feeds",
      says: "Andere Programme und Websites bekommen den Beitrag von selbst.",
    },
    calendars: {
      name: "Kalender zum Abonnieren und Termin-Datei",
      says: "Eine Aktion steht in den Kalendern anderer Programme.",
    },
  },
  pdf: {
    pdf: { name: "PDF-Fassung", says: "Den Beitrag kann man als Datei herunterladen." },
    print: {
      name: "Druck der Seite",
      says: "Beim Drucken der Seite kommt der Beitrag auf das Papier, nicht nur seine Adresse.",
    },
  },
  press: {
    pressLists: {
      name: "Presse-Seiten",
      says: "Der Beitrag steht unter „Presse“ und im Presse-Kasten des Jobcenters.",
    },
    newsMark: {
      name: "Kennzeichnung als Nachricht",
      says: "Suchmaschinen dürfen den Beitrag unter den Nachrichten zeigen.",
    },
  },
  social: {
    shareLinks: { name: "Knöpfe zum Teilen", says: "Leser geben den Beitrag mit einem Klick weiter." },
    sharePreview: {
      name: "Vorschau in sozialen Netzwerken",
      says: "Wer die Adresse teilt, sieht dort Titel und Teaser.",
    },
    sharePicture: { name: "Vorschau-Bild", says: "Zur geteilten Adresse gehört ein Bild aus dem Beitrag." },
  },
} as const satisfies Record<ConsentChannel, Record<string, OutputWords>>;

type OutputsByChannel = typeof channelOutputs;
export type ChannelOutput = { [C in ConsentChannel]: keyof OutputsByChannel[C] }[ConsentChannel];

const channelOfOutput = Object.fromEntries(
  Object.entries(channelOutputs).flatMap(([channel, outputs]) =>
    Object.keys(outputs).map((output) => [output, channel]),
  ),
) as Record<ChannelOutput, ConsentChannel>;

export const channelOutputNames = Object.keys(channelOfOutput) as ChannelOutput[];

/** The channel that opens this output. */
export const channelFor = (output: ChannelOutput): ConsentChannel => channelOfOutput[output];

/** Whether a post appears here when all its people agreed to these channels. */
export function isOpen(output: ChannelOutput, channels: readonly ConsentChannel[]): boolean {
  return channels.includes("portal") && channels.includes(channelFor(output));
}

/**
 * What people of the Jobcenter do themselves, outside the portal; the letter about a closed channel reminds
 * them.
 */
const doneByHand: Record<ConsentChannel, string | null> = {
  portal: null,
  feeds: null,
  pdf: null,
  press: "Weitergabe an Redaktionen durch das Jobcenter",
  social: "Beiträge des Jobcenters in sozialen Netzwerken",
};

/** What a channel opens, in a few words: "PDF-Fassung, Druck der Seite". */
export function opensWords(channel: ConsentChannel): string {
  const names = Object.values<OutputWords>(channelOutputs[channel]).map(({ name }) => name);
  const byHand = doneByHand[channel];
  return [...names, ...(byHand ? [byHand] : [])].join(", ");
}
