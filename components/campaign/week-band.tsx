// The Aktionswoche on the start page: its days with the number of Aktionen on each.
import { dayRange, shortDay, weekday } from "@/domain/date-words";
import { daysBetween } from "@/domain/campaign/days";

export type WeekSummary = {
  slug: string;
  title: string;
  startsOn: string;
  endsOn: string;
  sums: { veranstaltungen: number; jobcenters: number; laender: number };
  byDay: ReadonlyMap<string, number>;
  /** ISO day in Berlin. */
  today: string;
};

export function WeekBand({ week }: { week: WeekSummary }) {
  const days = daysBetween(week.startsOn, week.endsOn);
  return (
    <section aria-labelledby="aktionswoche" className="on-sun print:border-y">
      <div className="wrap grid items-center gap-x-12 gap-y-6 py-8 lg:grid-cols-[minmax(15rem,1fr)_minmax(0,2.2fr)]">
        <div>
          <h2 id="aktionswoche" className="text-head font-bold">
            <a href="/aktionswoche" className="underline-offset-4 hover:underline">
              {week.title}
            </a>
            <span className="block">{dayRange(week.startsOn, week.endsOn)}</span>
          </h2>
          <p className="mt-2">{weekSentence(week)}</p>
        </div>
        <ol className="grid grid-cols-[repeat(auto-fit,minmax(6.25rem,1fr))] gap-3">
          {days.map((day) => (
            <li key={day}>
              <DayTile
                href={`/aktionswoche/${week.slug}?tag=${day}`}
                day={day}
                veranstaltungen={week.byDay.get(day) ?? 0}
                isToday={day === week.today}
              />
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

function DayTile({
  href,
  day,
  veranstaltungen,
  isToday,
}: {
  href: string;
  day: string;
  veranstaltungen: number;
  isToday: boolean;
}) {
  return (
    <a
      href={href}
      className={`block h-full rounded-control border border-transparent px-4 py-3 no-underline hover:border-edge ${isToday ? "bg-ink text-paper" : "bg-card"}`}>
      <span className="block font-display font-bold">
        <span className="sr-only">{weekday(day)}</span>
        <span aria-hidden="true">{weekday(day).slice(0, 2)}</span> {shortDay(day).split(" ")[0]}
      </span>{" "}
      <span className="block text-sm leading-snug">
        {isToday && "heute · "}
        {veranstaltungen === 0
          ? "noch offen"
          : veranstaltungen === 1
            ? "1 Aktion"
            : `${veranstaltungen} Aktionen`}
      </span>
    </a>
  );
}

function weekSentence({ sums, startsOn, today }: WeekSummary): string {
  if (sums.veranstaltungen === 0)
    return startsOn > today ? "Das Programm entsteht gerade." : "Diese Woche in ganz Deutschland.";
  const veranstaltungen = sums.veranstaltungen === 1 ? "1 Aktion" : `${sums.veranstaltungen} Aktionen`;
  const hosts = sums.jobcenters === 1 ? "einem Jobcenter" : `${sums.jobcenters} Jobcentern`;
  return `${veranstaltungen} in ${hosts}`;
}
