"use client";
// Where the face is: two numbers, filled by a click on the picture. The numbers work without JavaScript.
import { type MouseEvent, useRef } from "react";
import { FormTextField } from "@/components/ui/action-form";
import type { PictureFiles } from "@/domain/media/picture";
import type { MarkedPerson } from "@/domain/person/person-entry";
import { PictureWithFaces } from "./faces";

const axes = [
  ["pointX", "Gesicht: Prozent von links"],
  ["pointY", "Gesicht: Prozent von oben"],
] as const;

export function FaceField({ picture, people }: { picture: PictureFiles; people: MarkedPerson[] }) {
  const fields = useRef<HTMLDivElement>(null);

  function point(event: MouseEvent<HTMLButtonElement>) {
    const inputs = fields.current?.querySelectorAll("input") ?? [];
    // A click by keyboard has no place.
    if (event.detail === 0) return inputs[0]?.focus();
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const place = [(event.clientX - left) / width, (event.clientY - top) / height];
    inputs.forEach((input, axis) => {
      input.value = String(Math.min(100, Math.max(0, Math.round((place[axis] ?? 0) * 100))));
    });
  }

  return (
    <div className="grid gap-3">
      <p className="text-note text-ink-2">
        Klicken Sie im Bild auf das Gesicht, oder geben Sie die Stelle ein. Sie können sie auch weglassen.
      </p>
      <div className="relative min-h-11 w-fit min-w-11">
        <PictureWithFaces
          picture={picture}
          altText=""
          sizes="24rem"
          people={people}
          className="max-h-72 w-auto"
        />
        <button
          type="button"
          onClick={point}
          aria-label="Gesicht im Bild anklicken"
          className="absolute inset-0 cursor-crosshair rounded-card focus-visible:outline-3 focus-visible:outline-offset-2 focus-visible:outline-focus"
        />
      </div>
      <div ref={fields} className="grid gap-3 sm:grid-cols-2">
        {axes.map(([name, label]) => (
          <FormTextField
            key={name}
            name={name}
            label={label}
            optional
            type="number"
            inputMode="numeric"
            min={0}
            max={100}
          />
        ))}
      </div>
    </div>
  );
}
