"use client";
// The fields of one value; when it is about ten times off the last one, the question whether it is right.
import { Checkbox } from "@/components/ui/choice-field";
import { FormTextField, useFormField, useFormState } from "@/components/ui/action-form";
import { FormSelectField } from "@/components/ui/form-select-field";
import { qualifiers } from "@/domain/figure/figure";
import type { NewFigure } from "@/domain/figure/new-figure";

const precision = qualifiers.map((word) => ({ value: word, label: word || "genau" }));

export function ValueFields({ initial = {} }: { initial?: Partial<NewFigure> }) {
  return (
    <>
      <div className="grid items-end gap-5 sm:grid-cols-[12rem_minmax(0,1fr)]">
        <FormSelectField
          name="qualifier"
          label="Genauigkeit"
          options={precision}
          initial={initial.qualifier}
        />
        <FormTextField
          name="value"
          label="Wert"
          hint="Als Zahl, zum Beispiel 10.309 oder 4,5."
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          initial={initial.value}
        />
      </div>
      <ConfirmField />
      <FormTextField
        type="date"
        name="asOf"
        label="Stand"
        hint="Der Tag, für den der Wert gilt."
        initial={initial.asOf}
      />
      <fieldset className="grid gap-5 sm:grid-cols-2">
        <legend className="mb-1 font-semibold">
          Zeitraum <span className="font-normal text-ink-2">(freiwillig)</span>
        </legend>
        <p className="text-note text-ink-2 sm:col-span-2">
          Nur, wenn der Wert über mehrere Tage zählt: zum Beispiel alle Integrationen eines Jahres.
        </p>
        <FormTextField type="date" name="periodFrom" label="Erster Tag" initial={initial.periodFrom} />
        <FormTextField type="date" name="periodTo" label="Letzter Tag" initial={initial.periodTo} />
      </fieldset>
      <div className="grid items-end gap-5 sm:grid-cols-[minmax(0,1fr)_14rem]">
        <FormTextField
          name="source"
          label="Quelle"
          hint="Wer hat gezählt? Zum Beispiel: Statistik der Bundesagentur für Arbeit"
          maxLength={300}
          initial={initial.source}
        />
        <FormTextField
          name="sourceDate"
          label="Quelle vom"
          hint="14.08.2019, 08.2019 oder 2019"
          autoComplete="off"
          maxLength={20}
          initial={initial.sourceDate}
        />
      </div>
    </>
  );
}

/** Shown only with the question; its value is the number that it confirms. */
function ConfirmField() {
  const { id, error } = useFormField("confirmed");
  const { values } = useFormState();
  const value = typeof values.value === "string" ? values.value : "";
  if (!error) return null;
  return (
    <Checkbox name="confirmed" id={id} value={value} error={error} label={`Der Wert ${value} stimmt so.`} />
  );
}
