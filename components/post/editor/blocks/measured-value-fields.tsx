"use client";
import { useState } from "react";
import { germanNumber } from "@/domain/date-words";
import type { FigureBlock } from "@/domain/post/content";
import { ChoiceField, LineField } from "./block-field";
import { parseGermanNumber } from "@/domain/german-number";

type MeasuredValue = FigureBlock["after"];
type Props = {
  path: "before" | "after";
  legend: string;
  value: MeasuredValue;
  onChange: (value: MeasuredValue) => void;
};

export const emptyMeasuredValue: MeasuredValue = { value: null, qualifier: "", asOf: "" };
const qualifiers = [
  { value: "", label: "genau" },
  ...["rund", "mehr als", "knapp", "unter", "bis zu"].map((word) => ({ value: word, label: word })),
];

export function MeasuredValueFields({ path, legend, value, onChange }: Props) {
  // The text stays as typed ("1.23") until it is a number.
  const [typed, setTyped] = useState(value.value === null ? "" : germanNumber(value.value));
  const isUnreadable = typed.trim() !== "" && parseGermanNumber(typed) === null;
  return (
    <fieldset className="grid gap-4 sm:grid-cols-3">
      <legend className="mb-1 font-semibold">{legend}</legend>
      <ChoiceField
        field={`${path}.qualifier`}
        label="Genauigkeit"
        options={qualifiers}
        value={value.qualifier}
        onValue={(qualifier) => onChange({ ...value, qualifier: qualifier as MeasuredValue["qualifier"] })}
      />
      <LineField
        field={`${path}.value`}
        label="Zahl"
        inputMode="decimal"
        value={typed}
        aria-invalid={isUnreadable || undefined}
        hint={isUnreadable ? "Bitte nur Ziffern, zum Beispiel 10.309 oder 2,5." : undefined}
        onValue={(text) => {
          setTyped(text);
          onChange({ ...value, value: parseGermanNumber(text) });
        }}
      />
      <LineField
        field={`${path}.asOf`}
        label="Stand"
        type="date"
        value={value.asOf}
        onValue={(asOf) => onChange({ ...value, asOf })}
      />
    </fieldset>
  );
}
