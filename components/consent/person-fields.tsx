"use client";
// Whose consent it is: a known person of the Jobcenter, or a new one with what only the Jobcenter knows.
import { FormTextField } from "@/components/ui/action-form";
import { FormSelectField } from "@/components/ui/form-select-field";
import type { PersonChoice } from "@/domain/person/person-entry";

export function PersonFields({ people }: { people: PersonChoice[] }) {
  return (
    <>
      {people.length > 0 && (
        <FormSelectField
          name="personId"
          label="Wer willigt ein?"
          hint="Hat die Person schon einmal eingewilligt, wählen Sie sie hier aus. Dann bleiben die nächsten zwei Felder leer."
          options={[
            { value: "", label: "Eine neue Person" },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <FormTextField
        name="personName"
        label="Voller Name"
        optional
        hint="Nur für Ihr Jobcenter. Damit finden wir nach einem Widerruf jeden Beitrag, in dem er steht."
        maxLength={100}
        autoComplete="off"
      />
      <FormTextField
        name="contact"
        label="Erreichbar über"
        optional
        hint="Telefon, E-Mail oder Anschrift. Nur für Ihr Jobcenter."
        maxLength={300}
        autoComplete="off"
      />
    </>
  );
}
