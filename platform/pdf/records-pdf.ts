// Records as tagged PDF, in the layout of a post: answers to Art. 15 GDPR and the record of processing.
import { berlinDay, longDay } from "@/domain/date-words";
import { columnName, type RecordSection, valueWords } from "@/domain/record-section";
import { env } from "@/platform/env";
import { publisher } from "@/platform/publisher";
import type { Part, PrintablePost } from "./printable";
import { render } from "./renderer";
import { breakable, plainRun } from "./runs";

type Records = { title: string; lead: string; at: string; sections: RecordSection[] };

/** The rows of each section under its heading. Throws CannotRender. */
export function recordsPdf(records: Records): Promise<Buffer> {
  return render({ template: "post", document: recordSheet(records), files: {}, as: "pdf" });
}

function recordSheet({ title, lead, at, sections }: Records): PrintablePost {
  const [year = 0, month = 0, day = 0] = berlinDay(at).split("-").map(Number);
  const { name, address, email } = publisher();
  return {
    title,
    heading: breakable(title, 20),
    author: name,
    lead: breakable(lead),
    keywords: [],
    badges: ["Datenschutz"],
    changedOn: [year, month, day],
    shownAddress: breakable(env().APP_URL),
    parts: sections.flatMap(partsOf),
    closing: [
      {
        title: "Stand",
        lines: [longDay(at), `Herausgeber des Portals: ${[name, ...address, email].join(", ")}`].map(
          plainRun,
        ),
      },
    ],
  };
}

function partsOf({ title, rows }: RecordSection): Part[] {
  const heading: Part = { is: "heading", level: 2, text: plainRun(title) };
  if (rows.length === 0) return [heading, { is: "paragraph", text: plainRun("Nichts gespeichert.") }];
  return [heading, ...rows.map(factsOf)];
}

function factsOf(row: RecordSection["rows"][number]): Part {
  const rows = Object.entries(row).flatMap(([column, value]) => {
    const lines = linesOf(value);
    return lines.length === 0
      ? []
      : [{ term: breakable(columnName(column), 14), lines: lines.map(plainRun) }];
  });
  return { is: "facts", rows };
}

/** One line for each of several values, so that long ones stay apart. */
function linesOf(value: unknown): string[] {
  const several = Array.isArray(value) && value.length > 1;
  return (several ? value.map((one) => `– ${valueWords(one)}`) : [valueWords(value)]).filter(Boolean);
}
