// Head of an Aktionswoche's page on the campaign's yellow, and the list of all weeks at its foot.
import type { WeekSums } from "@/domain/campaign/week-count";
import { dayRange } from "@/domain/date-words";

type Week = { slug: string; title: string; startsOn: string; endsOn: string; leitgedanke: string };
export function WeekHead({ week, sums }: { week: Week; sums: WeekSums }) {
  const facts =
    sums.veranstaltungen > 0
      ? [
          { value: sums.veranstaltungen, words: sums.veranstaltungen === 1 ? "Aktion" : "Aktionen" },
          { value: sums.jobcenters, words: "Jobcenter" },
          { value: sums.laender, words: sums.laender === 1 ? "Land" : "Länder" },
        ]
      : [];
  return (
    <div className="on-sun print:border-y">
      <div className="wrap flex flex-wrap items-end justify-between gap-x-12 gap-y-6 py-10 sm:py-12">
        <div className="measure">
          <h1 className="text-[clamp(2.5rem,1.6rem+4.4vw,5rem)] leading-[0.95] font-extrabold tracking-[-0.04em]">
            {week.title}
          </h1>
          {week.leitgedanke && <p className="mt-4 font-display text-head font-bold">{week.leitgedanke}</p>}
          <p className="mt-3 text-lead">{dayRange(week.startsOn, week.endsOn)} · in ganz Deutschland</p>
        </div>
        {facts.length > 0 && (
          <dl className="flex flex-wrap gap-x-9 gap-y-3">
            {facts.map(({ value, words }) => (
              <div key={words} className="flex flex-col-reverse">
                <dt>{words}</dt>
                <dd className="font-display text-[2.75rem] leading-none font-extrabold tracking-[-0.03em]">
                  {value}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </div>
  );
}

/** `shown` is the address part of the week on this page. */
export function AllWeeks({ weeks, shown }: { weeks: Week[]; shown: string }) {
  return (
    <nav aria-labelledby="wochen" className="mt-16 print:hidden">
      <h2 id="wochen" className="mb-5 text-section">
        Alle Aktionswochen
      </h2>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {weeks.map(({ slug, title, startsOn, endsOn }) => (
          <li key={slug}>
            <a
              href={`/aktionswoche/${slug}`}
              aria-current={slug === shown ? "page" : undefined}
              className={`block h-full rounded-card border bg-card px-5 py-4 underline-offset-4 hover:underline ${slug === shown ? "border-2 border-ink" : "border-line"}`}>
              <span className="block font-display text-subhead font-bold">{title}</span>
              <span className="text-note text-ink-2">
                {dayRange(startsOn, endsOn)}
                {slug === shown && " · diese Seite"}
              </span>
            </a>
          </li>
        ))}
        <li>
          <a
            href="/aktionswoche/alle"
            className="block h-full rounded-card border border-line bg-card px-5 py-4 underline-offset-4 hover:underline">
            <span className="block font-display text-subhead font-bold">Alle Aktionen</span>
            <span className="text-note text-ink-2">Auch außerhalb der Wochen</span>
          </a>
        </li>
      </ul>
    </nav>
  );
}
