// Navigation by day: the days of an Aktionswoche with the number of Aktionen on each.
import { daysBetween } from "@/domain/campaign/days";
import { everyDay, programmeAddress, type ProgrammeFilter } from "@/domain/campaign/programme-filter";
import { longDay, weekday } from "@/domain/date-words";

type Props = {
  path: string;
  week: { startsOn: string; endsOn: string };
  filter: ProgrammeFilter;
  /** The day shown, or "alle". */
  day: string;
  today: string;
  byDay: ReadonlyMap<string, number>;
  /** Aktionen that pass the filter, each counted once. */
  matching: number;
};

export function WeekDays({ path, week, filter, day: shown, today, byDay, matching }: Props) {
  const days = daysBetween(week.startsOn, week.endsOn);
  const evenly = (days.length + 1) % 4 === 0 ? "sm:max-xl:grid-cols-4" : "sm:max-lg:grid-cols-3";
  return (
    <nav aria-label="Tage der Aktionswoche" className="print:hidden">
      <ul className={`grid grid-cols-[repeat(auto-fit,minmax(8.25rem,1fr))] gap-2.5 ${evenly}`}>
        <DayTile
          href={programmeAddress(path, filter, { tag: everyDay })}
          isShown={shown === everyDay}
          veranstaltungen={matching}>
          Alle Tage
        </DayTile>
        {days.map((day) => (
          <DayTile
            key={day}
            href={programmeAddress(path, filter, { tag: day })}
            isShown={shown === day}
            isToday={day === today}
            veranstaltungen={byDay.get(day) ?? 0}>
            <span className="sr-only">
              {weekday(day)}, {longDay(day)}
            </span>
            <span aria-hidden="true">
              {weekday(day).slice(0, 2)} {Number(day.slice(8))}.
            </span>
          </DayTile>
        ))}
      </ul>
    </nav>
  );
}

type TileProps = {
  href: string;
  isShown: boolean;
  isToday?: boolean;
  veranstaltungen: number;
  children: React.ReactNode;
};

function DayTile({ href, isShown, isToday = false, veranstaltungen, children }: TileProps) {
  return (
    <li>
      <a
        href={href}
        aria-current={isShown ? "true" : undefined}
        className={`block h-full rounded-control border px-4 py-3 no-underline ${isShown ? "border-ink bg-ink text-paper forced-colors:border-3" : "border-line bg-card hover:border-edge"}`}>
        <span className="block font-display text-[1.125rem] leading-snug font-bold">{children}</span>{" "}
        <span className={`block text-sm leading-snug ${isShown ? "" : "text-ink-2"}`}>
          {isToday && "heute · "}
          {veranstaltungen === 0
            ? "keine Aktion"
            : veranstaltungen === 1
              ? "1 Aktion"
              : `${veranstaltungen} Aktionen`}
        </span>
      </a>
    </li>
  );
}
