"use client";
// The form for alt text, credit and focal point of a picture.
import { ActionForm, SubmitButton, useFormField, useFormState } from "@/components/ui/action-form";
import { SelectField } from "@/components/ui/select-field";
import type { FormAction } from "@/domain/form-state";
import { focalWords, third } from "@/domain/media/focal-point";
import type { LibraryPicture } from "@/domain/media/picture";
import { PictureWords } from "./picture-words";

const steps = [0, 50, 100];
const focusOptions = steps.flatMap((y) =>
  steps.map((x) => ({ value: `${x} ${y}`, label: focalWords({ x, y }) })),
);

export function PictureForm({ picture, action }: { picture: LibraryPicture; action: FormAction }) {
  return (
    <ActionForm action={action}>
      <input type="hidden" name="id" value={picture.id} />
      <Fields picture={picture} />
      <SubmitButton>Angaben speichern</SubmitButton>
    </ActionForm>
  );
}

function Fields({ picture }: { picture: LibraryPicture }) {
  const focalPoint = useFormField("focalPoint", `${nearest(picture.focalX)} ${nearest(picture.focalY)}`);
  const { values, issues } = useFormState();
  const wasTyped = "credit" in values;
  const words = wasTyped
    ? {
        altText: String(values.altText ?? ""),
        decorative: "decorative" in values,
        credit: String(values.credit),
      }
    : { altText: picture.altText, credit: picture.credit };
  return (
    <>
      <PictureWords key={JSON.stringify(words)} {...words} issues={issues} />
      <SelectField
        key={focalPoint.value}
        name="focalPoint"
        label="Das Wichtigste im Bild ist"
        hint="Wird das Bild für kleine Flächen beschnitten, bleibt dieser Teil sichtbar. Entwürfe übernehmen den Ausschnitt sofort. Eingereichte und veröffentlichte Beiträge behalten ihren, bis sie neu eingereicht sind."
        options={focusOptions}
        defaultValue={focalPoint.value}
        error={focalPoint.error}
      />
    </>
  );
}

function nearest(percent: number): number {
  return third(percent) * 50;
}
