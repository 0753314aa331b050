// Shown for an empty programme: the reason, and links to continue.
import { everyDay, programmeAddress, type ProgrammeFilter } from "@/domain/campaign/programme-filter";
import { longDay, weekday } from "@/domain/date-words";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

type Props = {
  path: string;
  week: { endsOn: string };
  filter: ProgrammeFilter;
  day: string;
  today: string;
  /** Aktionen of the whole week, and those that pass the filter. */
  veranstaltungen: number;
  matching: number;
  /** Criteria to remove, with the number of Aktionen there would be then. */
  ways: { words: string; without: ProgrammeFilter; veranstaltungen: number }[];
};

export function NothingInProgramme({
  path,
  week,
  filter,
  day,
  today,
  veranstaltungen,
  matching,
  ways,
}: Props) {
  if (veranstaltungen === 0 && week.endsOn < today) {
    return (
      <EmptyState title="Zu dieser Woche ist nichts eingetragen">
        Was damals geschah, haben die Jobcenter auf ihren eigenen Seiten berichtet.
      </EmptyState>
    );
  }
  if (veranstaltungen === 0) {
    return (
      <EmptyState
        title="Das Programm entsteht gerade"
        action={
          <LinkButton href="/jobcenter" look="secondary">
            Mein Jobcenter finden
          </LinkButton>
        }>
        Sobald ein Jobcenter seine erste Aktion veröffentlicht, steht sie hier.
      </EmptyState>
    );
  }
  if (matching > 0) {
    return (
      <EmptyState
        title={
          day === everyDay
            ? "Während der Woche findet dazu nichts statt"
            : `Nichts am ${weekday(day)}, ${longDay(day)}`
        }
        action={
          day !== everyDay && (
            <LinkButton
              href={programmeAddress(path, filter, { tag: everyDay })}
              look="secondary">{`Alle Tage zeigen: ${countInWords(matching)}`}</LinkButton>
          )
        }>
        {day === everyDay
          ? "Aktionen davor und danach stehen weiter unten."
          : "An anderen Tagen der Woche gibt es passende Aktionen."}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="Dazu gibt es keine Aktion"
      action={
        <LinkButton
          href={programmeAddress(path, { ...filter, land: null, form: null, access: [] })}
          look="secondary">
          Auswahl aufheben
        </LinkButton>
      }>
      {ways.length > 0 && (
        <>
          <p>Wenn Sie eine Angabe weglassen:</p>
          <ul className="mt-2 grid gap-1">
            {ways.map(({ words, without, veranstaltungen: found }) => (
              <li key={words}>
                <a href={programmeAddress(path, without)} className="text-link inline-block py-1">
                  Ohne „{words}“: {countInWords(found)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </EmptyState>
  );
}

export function countInWords(count: number): string {
  return count === 1 ? "1 Aktion" : `${count} Aktionen`;
}
