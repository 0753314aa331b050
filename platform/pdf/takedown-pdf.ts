// The proof that a person is gone from this portal, as a document to file. It names nobody.
import { copyKindNames } from "@/domain/consent/copy-kind-names";
import { copyKinds } from "@/domain/consent/copies";
import {
  countOf,
  findingNames,
  findings,
  proofNumber,
  stageNames,
  type TakedownCheck,
  type TakedownProof,
} from "@/domain/consent/takedown";
import { berlinDay, clockTime, longDay } from "@/domain/date-words";
import { channelNames } from "@/domain/wording";
import { env } from "@/platform/env";
import { publisher } from "@/platform/publisher";
import type { Part, PrintablePost } from "./printable";
import { render } from "./renderer";
import { breakable, plainRun } from "./runs";

const title = "Nachweis: aus dem Portal entfernt";
const moment = (at: Date) => `${longDay(at)}, ${clockTime(at)}`;

/**
 * The proof as tagged PDF (PDF/UA-1, ISO 14289-1), as it stands at `now`.
 *
 * @throws CannotRender
 */
export function takedownPdf(proof: TakedownProof, now: Date): Promise<Buffer> {
  return render({ template: "post", document: takedownSheet(proof, now), files: {}, as: "pdf" });
}

function takedownSheet(proof: TakedownProof, now: Date): PrintablePost {
  const [year = 0, month = 0, day = 0] = berlinDay(now).split("-").map(Number);
  const { name, address } = publisher();
  return {
    title: `${title} (${proofNumber(proof.id)})`,
    heading: title,
    author: proof.jobcenter,
    lead: "",
    keywords: [],
    badges: [proofNumber(proof.id)],
    changedOn: [year, month, day],
    shownAddress: breakable(env().APP_URL),
    parts: [
      { is: "facts", rows: rowsOf(proof, now) },
      {
        is: "paragraph",
        text: plainRun(
          "Das Portal hat nach dem Widerruf seine eigenen Adressen abgefragt, so wie Leserinnen und Leser sie aufrufen. Gesucht wurde nach Adressen der Beiträge, nach Bildern und Namen. Dieses Blatt nennt sie nicht.",
        ),
      },
      ...proof.checks.flatMap(partsOf),
    ],
    closing: [
      { title: "Ausgestellt", lines: [plainRun(`${moment(now)}, ${[name, ...address].join(", ")}`)] },
    ],
  };
}

function rowsOf({ id, jobcenter, closes, receivedAt }: TakedownProof, now: Date) {
  const facts: [string, string][] = [
    ["Vorgang", proofNumber(id)],
    ["Jobcenter", jobcenter],
    [
      "Anlass",
      closes
        ? `Geschlossen: ${closes.map((one) => channelNames[one]).join(", ")}`
        : "Widerruf der Einwilligung",
    ],
    ["Eingegangen und vollzogen", moment(receivedAt)],
    ["Stand", moment(now)],
  ];
  return facts.map(([term, words]) => ({ term, lines: [plainRun(words)] }));
}

function partsOf({ stage, dueAt, doneAt, failedAt, result }: TakedownCheck): Part[] {
  const heading: Part = { is: "heading", level: 2, text: plainRun(`Prüfung ${stageNames[stage]}`) };
  if (!result)
    return [heading, { is: "paragraph", text: plainRun(`Steht noch aus, fällig ${moment(dueAt)}.`) }];
  const gone = countOf(result, "gone");
  const clear = countOf(result, "clear");
  const words = doneAt
    ? `${moment(doneAt)}: ${result.asked} Adressen abgefragt, ${gone} nicht mehr da, ${clear} ohne die Person.`
    : `Noch nicht erbracht: ${result.asked - gone - clear} von ${result.asked} Adressen sind zu klären. Die Prüfung läuft weiter.`;
  const late =
    doneAt && failedAt ? ` Zuerst war am ${moment(failedAt)} noch etwas zu finden; danach nicht mehr.` : "";
  const found = findings.filter((finding) => countOf(result, finding) > 0);
  const rows = copyKinds.flatMap((kind) => {
    const counts = result.counts[kind];
    return counts ? [[copyKindNames[kind], ...found.map((finding) => String(counts[finding] ?? 0))]] : [];
  });
  return [
    heading,
    { is: "paragraph", text: plainRun(words + late) },
    ...(rows.length > 0
      ? [
          {
            is: "table" as const,
            caption: "",
            header: ["Abgefragt", ...found.map((finding) => findingNames[finding])],
            rows,
          },
        ]
      : []),
  ];
}
