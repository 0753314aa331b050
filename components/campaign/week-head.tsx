// Head of the Aktionswoche's page on the campaign's yellow, and the way to the other weeks.
import { dayRange } from "@/domain/date-words";

type Week = { slug: string; title: string; startsOn: string; endsOn: string };
type Sums = { events: number; jobcenters: number; laender: number };

export function WeekHead({ week, sums }: { week: Week | null; sums: Sums | null }) {
  const facts = sums && sums.events > 0 ? [
    { value: sums.events, words: sums.events === 1 ? "Aktion" : "Aktionen" },
    { value: sums.jobcenters, words: "Jobcenter" },
    { value: sums.laender, words: sums.laender === 1 ? "Land" : "Länder" },
  ] : [];
  return (
    <div className="on-sun print:border-y">
      <div className="wrap flex flex-wrap items-end justify-between gap-x-12 gap-y-6 py-10 sm:py-12">
        <div>
          <h1 className="text-[clamp(2.5rem,1.6rem+4.4vw,5rem)] leading-[0.95] font-extrabold tracking-[-0.04em]">{week ? week.title : "Alle Aktionen"}</h1>
          <p className="mt-4 text-lead">{week ? `${dayRange(week.startsOn, week.endsOn)} · in ganz Deutschland` : "Was die Jobcenter vor Ort veranstalten und veranstaltet haben"}</p>
        </div>
        {facts.length > 0 && (
          <dl className="flex flex-wrap gap-x-9 gap-y-3">
            {facts.map(({ value, words }) => (
              <div key={words} className="flex flex-col-reverse">
                <dt>{words}</dt>
                <dd className="font-display text-[2.75rem] leading-none font-extrabold tracking-[-0.03em]">{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </div>
  );
}

export function OtherWeeks({ weeks, shown }: { weeks: Week[]; shown: string }) {
  const entries = [...weeks, { slug: "alle", title: "Alle Aktionen" }];
  return (
    <nav aria-label="Aktionswochen" className="mb-8 print:hidden">
      <ul className="flex flex-wrap gap-3">
        {entries.map(({ slug, title }) => (
          <li key={slug}>
            <a
              href={`/aktionswoche?jahr=${slug}`}
              aria-current={slug === shown ? "page" : undefined}
              className={`flex min-h-11 items-center rounded-control border px-4 font-semibold ${slug === shown ? "border-ink bg-ink text-paper forced-colors:underline" : "border-line bg-card hover:border-edge"}`}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
