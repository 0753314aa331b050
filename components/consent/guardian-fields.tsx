"use client";
// Who signed beside the person: for a minor, or for an adult whom somebody represents (B-008).
import { FormChoiceGroup, FormTextField, useFormField, useFormState } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/choice-field";
import { guardianKinds } from "@/domain/consent/guardian";
import type { NewConsent } from "@/domain/consent/new-consent";
import { guardianKindNames } from "@/domain/wording";

const hints = {
  custody: "Pflicht, solange die Person 14 bis 17 Jahre alt ist. Jüngere porträtieren wir nicht.",
  betreuung: "Nur, wenn die Betreuung diese Angelegenheit umfasst.",
};

export function GuardianFields({ blank }: { blank: NewConsent }) {
  return (
    <>
      <FormTextField
        type="date"
        name="bornOn"
        label="Geburtsdatum"
        optional
        hint="Nur, wenn die Person noch nicht volljährig ist. Bei Erwachsenen speichern wir es nicht."
      />
      <FormChoiceGroup
        name="guardianKind"
        label="Wer hat neben der Person unterschrieben?"
        initial={[blank.guardianKind ?? ""]}
        options={[
          { value: "", label: "Niemand", hint: "Die Person ist volljährig und entscheidet allein." },
          ...guardianKinds.map((value) => ({ value, label: guardianKindNames[value], hint: hints[value] })),
        ]}
      />
      <FormTextField
        name="guardianName"
        label="Name dieser Person"
        optional
        initial={blank.guardianName}
        maxLength={100}
        autoComplete="off"
      />
      <FormTextField type="date" name="guardianSignedOn" label="Sie hat unterschrieben am" optional />
      <InScope />
    </>
  );
}

function InScope() {
  const { id, error } = useFormField("guardianInScope");
  const isChecked = useFormState().values.guardianInScope === "on";
  return (
    <Checkbox
      key={String(isChecked)}
      name="guardianInScope"
      id={id}
      error={error}
      defaultChecked={isChecked}
      label="Bei rechtlicher Betreuung: Der Betreuerausweis zeigt, dass sie diese Angelegenheit umfasst"
    />
  );
}
