// A manuscript as lines of plain words, so that two of them can be compared by people.
import { veranstaltungForms, type DetailsOf } from "./details";
import { plainText, unknownBlock, type Block } from "./content";
import type { Manuscript } from "./manuscript";
import type { PostKind } from "./kind";

export type PlainLine = { label: string; text: string };

/** All that readers will see, line by line, in reading order. Times stay instants in ISO 8601. */
export function plainLines(kind: PostKind, manuscript: Manuscript): PlainLine[] {
  const { title, teaser, leadPicture, content } = manuscript;
  const lines: PlainLine[] = [
    { label: "Titel", text: title },
    { label: "Teaser", text: teaser },
    ...(leadPicture ? [{ label: "Titelbild", text: pictureText(leadPicture) }] : []),
    ...content.map(blockLine),
    ...detailLines(kind, manuscript),
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

function detailLines(kind: PostKind, { details, asOf }: Manuscript): PlainLine[] {
  const lines: PlainLine[] = asOf ? [{ label: "Stand", text: asOf }] : [];
  if (kind === "veranstaltung") {
    const event = details as DetailsOf<"veranstaltung">;
    lines.push({ label: "Art der Aktion", text: event.form ? veranstaltungForms[event.form] : "" });
    lines.push({
      label: "Beginn und Ende",
      text: [event.startsAt, event.endsAt].filter(Boolean).join(" bis "),
    });
    lines.push(
      ...event.moreDates.map((date) => ({
        label: "Weiterer Termin",
        text: [date.startsAt, date.endsAt].filter(Boolean).join(" bis "),
      })),
    );
    lines.push(
      ...event.places.map((place) => ({
        label: "Ort",
        text: [place.name, place.street, `${place.postalCode} ${place.city}`.trim(), place.access]
          .filter(Boolean)
          .join(", "),
      })),
    );
    lines.push({
      label: "Zugang",
      text: [
        event.isBarrierFree && "barrierefrei",
        event.isFree && "kostenfrei",
        event.needsNoRegistration && "ohne Anmeldung",
        event.isByInvitation && "auf Einladung",
        event.registration,
      ]
        .filter(Boolean)
        .join(", "),
    });
    lines.push({
      label: "Verlegung",
      text: event.isMoved ? ["verlegt", event.movedFrom, event.movedBecause].filter(Boolean).join(", ") : "",
    });
    lines.push({ label: "Absage", text: event.isCancelled ? `abgesagt: ${event.cancelledBecause}` : "" });
  }
  if (kind === "press_release") {
    const release = details as DetailsOf<"press_release">;
    lines.push({
      label: "Nummer und Datum",
      text: [release.number, release.place, release.date].filter(Boolean).join(", "),
    });
  }
  if (kind === "project") {
    const project = details as DetailsOf<"project">;
    lines.push({
      label: "Laufzeit",
      text: [project.startedOn, project.endedOn].filter(Boolean).join(" bis "),
    });
    lines.push({
      label: "Partner und Förderung",
      text: [project.partners, project.funding].filter(Boolean).join(" · "),
    });
  }
  const { contact } = details;
  lines.push({
    label: "Kontakt",
    text: [contact.name, contact.position, contact.phone, contact.email].filter(Boolean).join(", "),
  });
  return lines;
}
