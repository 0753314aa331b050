"use client";
// An instant, typed as local time in Germany. The hour that summer time skips is refused with a message
//
import { useState } from "react";
import { berlinLocal, instantOfBerlinTime } from "@/domain/berlin-time";
import { TextField } from "@/components/ui/text-field";

type Props = {
  id: string;
  label: string;
  hint?: string;
  /** Instant in ISO 8601, or empty. */
  value: string;
  onChange: (instant: string) => void;
  /** Only the day is asked for; it then means this time of that day. */
  timeOfDay?: string;
};

/** While the year is typed, or when it was typed with two figures. */
const isEarly = (local: string) => local < "1900";

export function BerlinTimeField({ id, label, hint, value, onChange, timeOfDay }: Props) {
  const [refused, setRefused] = useState<string | null>(null);
  const local = value ? berlinLocal(new Date(value)) : "";
  const shown = refused ?? (timeOfDay ? local.slice(0, 10) : local);

  function take(typed: string) {
    if (typed === "") {
      setRefused(null);
      return onChange("");
    }
    const instant = isEarly(typed) ? null : instantOfBerlinTime(timeOfDay ? `${typed}T${timeOfDay}` : typed);
    setRefused(instant ? null : typed);
    if (instant) onChange(instant.toISOString());
  }

  return (
    <TextField
      id={id}
      name={id}
      label={label}
      hint={hint}
      type={timeOfDay ? "date" : "datetime-local"}
      error={
        refused === null
          ? undefined
          : isEarly(refused)
            ? "Bitte geben Sie das Jahr mit vier Ziffern an."
            : "Diese Uhrzeit gibt es nicht: In dieser Nacht werden die Uhren von 2 auf 3 Uhr " +
              "vorgestellt. Bitte wählen Sie eine andere."
      }
      value={shown}
      onChange={(event) => take(event.currentTarget.value)}
    />
  );
}
