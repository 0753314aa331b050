// The content of a post's PDF: the same text in the same order as on its page.
import { phoneTarget } from "@/domain/phone";
import { berlinDay } from "@/domain/date-words";
import type { ShownPost } from "@/domain/post/shown-post";
import type { Content } from "@/domain/post/content";
import type { Contact } from "@/domain/post/details";
import { veranstaltungState, movedSentence } from "@/domain/post/veranstaltung-marks";
import { type Fact, factsAbove, factsBelow, venueLine } from "@/domain/post/facts";
import { freshnessLines } from "@/domain/post/freshness";
import { topics } from "@/domain/post/topic";
import { kindNames, pillarNames } from "@/domain/wording";
import { publisher } from "@/platform/publisher";
import { partsOf, picturePart, type Surroundings } from "./block-part";
import type { Part, PrintablePost, Run } from "./printable";
import { breakable, linkRun, plainRun } from "./runs";

/** The PDF content of a public post, without the bytes of its pictures. */
export function postSheet(
  shown: ShownPost & { address: string; changedAt: string },
  around: Surroundings,
): PrintablePost {
  const [year = 0, month = 0, day = 0] = berlinDay(shown.changedAt).split("-").map(Number);
  return {
    title: shown.title,
    heading: breakable(shown.title, 20),
    author: shown.jobcenter.name,
    lead: breakable(shown.teaser),
    keywords: shown.topics.map((topic) => topics[topic]),
    badges: [kindNames[shown.kind], ...(shown.pillar ? [pillarNames[shown.pillar]] : [])],
    changedOn: [year, month, day],
    shownAddress: breakable(shown.address),
    parts: [
      ...changeOfPlan(shown),
      ...(shown.leadPicture ? picturePart(shown.leadPicture, around) : []),
      ...facts(factsAbove(shown)),
      ...withoutSkippedHeadings(shown.content).flatMap((block) => partsOf(block, around)),
      ...facts(factsBelow(shown)),
    ],
    closing: closing(shown),
  };
}

/** PDF/UA-1 forbids a skipped heading level, so a subheading before the first heading is raised. */
function withoutSkippedHeadings(content: Content): Content {
  let isBelowHeading = false;
  return content.map((block) => {
    if (block.type !== "heading") return block;
    const level = isBelowHeading ? block.level : 2;
    isBelowHeading = true;
    return { ...block, level };
  });
}

/** A cancellation or a new date comes first. */
function changeOfPlan({ kind, details: veranstaltung }: ShownPost): Part[] {
  if (kind !== "veranstaltung") return [];
  switch (veranstaltungState(veranstaltung)) {
    case "cancelled":
      return [
        { is: "notice", title: "Diese Aktion ist abgesagt", text: breakable(veranstaltung.cancelledBecause) },
      ];
    case "moved":
      return [
        { is: "notice", title: "Diese Aktion ist verlegt", text: breakable(movedSentence(veranstaltung)) },
      ];
    default:
      return [];
  }
}

function facts(rows: Fact[]): Part[] {
  return rows.length === 0
    ? []
    : [{ is: "facts", rows: rows.map((fact) => ({ term: fact.term, lines: linesOf(fact) })) }];
}

function linesOf(fact: Fact): Run[][] {
  if ("contact" in fact) return contactLines(fact.contact);
  if ("says" in fact) return [plainRun(fact.says)];
  return fact.venues.flatMap((venue) => [
    plainRun(venueLine(venue)),
    ...(venue.access ? [plainRun(venue.access)] : []),
  ]);
}

function contactLines({ name, position, phone, email }: Contact): Run[][] {
  return [
    ...(name ? [[{ text: breakable(name), bold: true as const }]] : []),
    ...(position ? [plainRun(position)] : []),
    ...(phone ? [phoneRun(phone)] : []),
    ...(email ? [linkRun(email, `mailto:${email}`)] : []),
  ];
}

function phoneRun(phone: string): Run[] {
  const target = phoneTarget(phone);
  return target ? linkRun(phone, target) : plainRun(phone);
}

function closing(shown: ShownPost & { address: string }): PrintablePost["closing"] {
  const { jobcenter, hosts, series } = shown;
  const { name, address, email } = publisher();
  const about = [jobcenter.ownName, `Kommunales Jobcenter seit ${jobcenter.admittedIn}`, jobcenter.bundesland]
    .filter(Boolean)
    .join(" · ");
  const together = new Intl.ListFormat("de", { type: "conjunction" }).format(hosts.map((host) => host.name));
  return [
    {
      title: jobcenter.name,
      lines: [about, ...(hosts.length > 0 ? [`Gemeinsam mit ${together}`] : [])].map(plainRun),
    },
    ...(series && series.parts.length > 1
      ? [
          {
            title: `Reihe: ${series.title}`,
            lines: series.parts.map(({ part, title }) => plainRun(`${part} ${title}`)),
          },
        ]
      : []),
    {
      title: "Stand und Quelle",
      lines: [
        ...freshnessLines(shown).map(plainRun),
        [{ text: "Adresse: " }, ...linkRun(shown.address, shown.address)],
        plainRun(
          `Herausgeber des Portals „Stark. Sozial. Vor Ort.“: ${[name, ...address, email].join(", ")}`,
        ),
      ],
    },
  ];
}
