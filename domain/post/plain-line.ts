// A manuscript as lines of plain words, so that two of them can be compared by people.
import { plainText, unknownBlock, type Block } from "./content";
import { type DetailsOf, type KindDetails, veranstaltungForms } from "./details";
import { veranstaltungMarks } from "./veranstaltung-marks";
import type { Manuscript } from "./manuscript";

export type PlainLine = { label: string; text: string };

/** All that readers will see, line by line, in reading order. Times stay instants in ISO 8601. */
export function plainLines(manuscript: Manuscript): PlainLine[] {
  const { title, teaser, leadPicture, content } = manuscript;
  const lines: PlainLine[] = [
    { label: "Titel", text: title },
    { label: "Teaser", text: teaser },
    ...(leadPicture ? [{ label: "Titelbild", text: pictureText(leadPicture) }] : []),
    ...content.map(blockLine),
    ...detailLines(manuscript),
  ];
  return lines.filter((line) => line.text !== "");
}

const pictureText = (picture: {
  mediaId: string;
  altText: string | null;
  decorative: boolean;
  caption: string;
  credit: string;
}) =>
  [
    picture.decorative ? "dekorativ" : (picture.altText ?? ""),
    picture.caption,
    picture.credit,
    `(Bild ${picture.mediaId.slice(0, 8)})`,
  ]
    .filter(Boolean)
    .join(" · ");

function blockLine(block: Block): PlainLine {
  switch (block.type) {
    case "paragraph":
      return { label: "Absatz", text: plainText(block.text) };
    case "heading":
      return { label: `Überschrift ${block.level}`, text: plainText(block.text) };
    case "list":
      return { label: "Liste", text: block.entries.map((entry) => `• ${plainText(entry)}`).join("\n") };
    case "quote":
      return {
        label: "Zitat",
        text: `„${plainText(block.text)}“ ${[block.person, block.position].filter(Boolean).join(", ")}`,
      };
    case "image":
      return { label: "Bild", text: pictureText(block) };
    case "figure":
      return { label: "Zahl", text: figureText(block) };
    case "interview":
      return {
        label: "Frage und Antwort",
        text: [block.question, ...block.answer.map(plainText)].join("\n"),
      };
    case "pillars":
      return {
        label: "Drei Säulen",
        text: [
          ["Stark", block.stark],
          ["Sozial", block.sozial],
          ["Vor Ort", block.vorort],
        ]
          .map(([name, points]) => `${name as string}: ${(points as string[]).join("; ")}`)
          .join("\n"),
      };
    case "info":
      return { label: "Infokasten", text: [block.title, ...block.text.map(plainText)].join("\n") };
    case "table":
      return {
        label: "Tabelle",
        text: [block.caption, block.header.join(" | "), ...block.rows.map((row) => row.join(" | "))].join(
          "\n",
        ),
      };
    default:
      return unknownBlock(block);
  }
}

function figureText({
  label,
  before,
  after,
  unit,
  source,
  place,
  more = [],
  drawing,
}: Extract<Block, { type: "figure" }>): string {
  const value = (measured: NonNullable<typeof before>) =>
    `${measured.qualifier} ${measured.value ?? "?"} ${unit} (Stand ${measured.asOf || "?"})`.trim();
  if (drawing)
    return `${label}: ${[...more, { ...after, place: place ?? "" }].map((one) => `${one.place} ${value(one)}`).join("; ")}. Quelle: ${source}`;
  return `${label}: ${before ? `${value(before)} → ` : ""}${value(after)}. Quelle: ${source}`;
}

function detailLines(manuscript: Manuscript): PlainLine[] {
  const { name, position, phone, email } = manuscript.details.contact;
  return [
    { label: "Stand", text: manuscript.asOf ?? "" },
    ...kindLines(manuscript),
    line("Kontakt", [name, position, phone, email]),
  ];
}

function kindLines({ kind, details }: KindDetails): PlainLine[] {
  switch (kind) {
    case "veranstaltung":
      return veranstaltungLines(details);
    case "press_release":
      return [line("Nummer und Datum", [details.number, details.place, details.date])];
    case "project":
      return [
        line("Laufzeit", [details.startedOn, details.endedOn], " bis "),
        line("Partner und Förderung", [details.partners, details.funding], " · "),
      ];
    case "success_story":
    case "article":
      return [];
  }
}

function veranstaltungLines(veranstaltung: DetailsOf<"veranstaltung">): PlainLine[] {
  return [
    { label: "Art der Aktion", text: veranstaltung.form ? veranstaltungForms[veranstaltung.form] : "" },
    line("Beginn und Ende", [veranstaltung.startsAt, veranstaltung.endsAt], " bis "),
    ...veranstaltung.moreDates.map((date) => line("Weiterer Termin", [date.startsAt, date.endsAt], " bis ")),
    ...veranstaltung.places.map(({ name, street, postalCode, city, access }) =>
      line("Ort", [name, street, `${postalCode} ${city}`.trim(), access]),
    ),
    line("Zugang", [...veranstaltungMarks(veranstaltung), veranstaltung.registration]),
    line(
      "Verlegung",
      veranstaltung.isMoved ? ["verlegt", veranstaltung.movedFrom, veranstaltung.movedBecause] : [],
    ),
    { label: "Absage", text: veranstaltung.isCancelled ? `abgesagt: ${veranstaltung.cancelledBecause}` : "" },
  ];
}

function line(label: string, parts: string[], between = ", "): PlainLine {
  return { label, text: parts.filter(Boolean).join(between) };
}
