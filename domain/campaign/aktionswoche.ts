// What must hold for an Aktionswoche before it is stored.
import { NotReady, type Issue } from "@/domain/refusals";
import { dayRange } from "@/domain/date-words";
import { daysBetween } from "./days";

/** As typed. Days are ISO days in Berlin, both included. */
export type WeekInput = {
  title: string;
  slug: string;
  startsOn: string;
  endsOn: string;
  leitgedanke: string;
  introduction: string;
};
type KnownWeek = {
  id: string;
  title: string;
  slug: string;
  formerSlugs: string[];
  startsOn: string;
  endsOn: string;
};

export const longest = { title: 80, leitgedanke: 160, introduction: 1_500, days: 14 } as const;
/** Address parts that lead somewhere else below /aktionswoche. */
const taken = ["alle"];
const slugShape = /^\d{4}(-[a-z0-9]+)*$/;
const dayShape = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The input without blanks around it. Throws NotReady with everything that is wrong; `others` are all other
 * weeks.
 */
export function requireWeek(input: WeekInput, others: KnownWeek[]): WeekInput {
  const week = Object.fromEntries(
    Object.entries(input).map(([name, text]) => [name, text.trim()]),
  ) as WeekInput;
  const issues = [...wordIssues(week), ...slugIssues(week, others), ...dayIssues(week, others)];
  if (issues.length > 0) throw new NotReady(issues);
  return week;
}

function wordIssues({ title, leitgedanke, introduction }: WeekInput): Issue[] {
  const tooLong = (field: "title" | "leitgedanke" | "introduction", name: string, text: string) =>
    text.length > longest[field]
      ? [
          {
            field,
            message: `Bitte kürzen Sie ${name} auf ${longest[field]} Zeichen. Es sind ${text.length}.`,
          },
        ]
      : [];
  return [
    ...(title === ""
      ? [{ field: "title", message: "Bitte geben Sie der Aktionswoche einen Titel." }]
      : tooLong("title", "den Titel", title)),
    ...tooLong("leitgedanke", "den Leitgedanken", leitgedanke),
    ...tooLong("introduction", "die Einführung", introduction),
  ];
}

function slugIssues({ slug }: WeekInput, others: KnownWeek[]): Issue[] {
  const field = "slug";
  if (!slugShape.test(slug) || slug.length > 40 || taken.includes(slug)) {
    return [
      {
        field,
        message:
          "Bitte geben Sie als Adresse das Jahr ein, zum Beispiel 2027, oder Jahr und Wort wie 2027-herbst.",
      },
    ];
  }
  const owner = others.find((other) => other.slug === slug || other.formerSlugs.includes(slug));
  return owner
    ? [{ field, message: `Diese Adresse gehört schon zu „${owner.title}“. Bitte wählen Sie eine andere.` }]
    : [];
}

function dayIssues({ startsOn, endsOn }: WeekInput, others: KnownWeek[]): Issue[] {
  const wrong = [
    ...(isDay(startsOn) ? [] : [{ field: "startsOn", message: "Bitte geben Sie den ersten Tag an." }]),
    ...(isDay(endsOn) ? [] : [{ field: "endsOn", message: "Bitte geben Sie den letzten Tag an." }]),
  ];
  if (wrong.length > 0) return wrong;
  if (endsOn < startsOn)
    return [{ field: "endsOn", message: "Die Woche endet vor ihrem Beginn. Bitte prüfen Sie die Tage." }];
  if (daysBetween(startsOn, endsOn).length > longest.days)
    return [
      {
        field: "endsOn",
        message: `Eine Aktionswoche dauert höchstens ${longest.days} Tage. Bitte prüfen Sie die Tage.`,
      },
    ];
  const other = others.find((one) => one.startsOn <= endsOn && one.endsOn >= startsOn);
  return other
    ? [
        {
          field: "startsOn",
          message: `In diesen Tagen ist schon „${other.title}“ (${dayRange(other.startsOn, other.endsOn)}). Bitte wählen Sie andere.`,
        },
      ]
    : [];
}

/** True for an existing day in a plausible year. */
function isDay(text: string): boolean {
  if (!dayShape.test(text) || text < "2018-01-01" || text > "2099-12-31") return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Throws NotReady when Aktionen of the week would lie outside its new days; `stranded` is their number. */
export function requireNoneStranded(stranded: number): void {
  if (stranded === 0) return;
  const veranstaltungen =
    stranded === 1 ? "Eine Aktion dieser Woche läge" : `${stranded} Aktionen dieser Woche lägen`;
  throw new NotReady([
    {
      field: "startsOn",
      message: `${veranstaltungen} dann außerhalb. Bitte lassen Sie die Tage so, oder bitten Sie die Jobcenter zuerst, ihre Termine zu ändern.`,
    },
  ]);
}
