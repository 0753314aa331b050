"use client";
// When an Aktion takes place: one date or several, and the original date of a moved one.
import type { DetailsOf } from "@/domain/post/details";
import { Button } from "@/components/ui/button";
import { BerlinTimeField } from "./berlin-time-field";
import { DetailArea } from "./details-fields";

type Event = DetailsOf<"veranstaltung">;
type Props = { details: Event; change: (changes: Partial<Event>) => void };
type Times = Event["moreDates"][number];

const mostDates = 30;

export function VeranstaltungDates({ details, change }: Props) {
  const { isAllDay, moreDates } = details;
  const changeDate = (index: number, changes: Partial<Times>) =>
    change({
      moreDates: moreDates.map((date, position) => (position === index ? { ...date, ...changes } : date)),
    });
  return (
    <>
      <DateFields
        path="details"
        isAllDay={isAllDay}
        date={details}
        onChange={change}
        hint="Uhrzeit in Deutschland"
      />
      {moreDates.map((date, index) => (
        <fieldset key={index} className="grid gap-4 rounded-control border border-line p-4">
          <legend className="px-1 font-semibold">Termin {index + 2}</legend>
          <DateFields
            path={`details.moreDates.${index}`}
            isAllDay={isAllDay}
            date={date}
            onChange={(changes) => changeDate(index, changes)}
          />
          <Button
            type="button"
            look="quiet"
            onClick={() => change({ moreDates: moreDates.filter((_, position) => position !== index) })}>
            Termin {index + 2} entfernen
          </Button>
        </fieldset>
      ))}
      <Button
        type="button"
        look="secondary"
        disabled={moreDates.length >= mostDates}
        onClick={() => change({ moreDates: [...moreDates, { startsAt: "", endsAt: "" }] })}>
        Weiteren Termin anfügen
      </Button>
    </>
  );
}

export function MovedFields({ details, change }: Props) {
  return (
    <>
      <BerlinTimeField
        key={`moved${details.isAllDay}`}
        id="details.movedFrom"
        label="Ursprünglicher Beginn"
        hint="Leer lassen, wenn nur der Ort ein anderer ist. Den neuen Termin tragen Sie oben ein."
        timeOfDay={details.isAllDay ? "00:00" : undefined}
        value={details.movedFrom}
        onChange={(movedFrom) => change({ movedFrom })}
      />
      <DetailArea
        name="movedBecause"
        label="Was hat sich geändert?"
        hint="Steht oben im Beitrag, in Kalendern und Feeds"
        maxLength={500}
      />
    </>
  );
}

type DateProps = {
  path: string;
  isAllDay: boolean;
  date: Times;
  onChange: (changes: Partial<Times>) => void;
  hint?: string;
};

function DateFields({ path, isAllDay, date, onChange, hint }: DateProps) {
  return (
    <>
      <BerlinTimeField
        key={`start${isAllDay}`}
        id={`${path}.startsAt`}
        label="Beginn"
        hint={hint}
        timeOfDay={isAllDay ? "00:00" : undefined}
        value={date.startsAt}
        onChange={(startsAt) => onChange({ startsAt })}
      />
      <BerlinTimeField
        key={`end${isAllDay}`}
        id={`${path}.endsAt`}
        label="Ende"
        timeOfDay={isAllDay ? "23:59" : undefined}
        value={date.endsAt}
        onChange={(endsAt) => onChange({ endsAt })}
      />
    </>
  );
}
