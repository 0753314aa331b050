"use client";
// The two texts every picture needs: alt text and credit.
import { useState } from "react";
import { Checkbox } from "@/components/ui/choice-field";
import { TextArea, TextField } from "@/components/ui/text-field";
import type { Issue } from "@/domain/refusals";

type Props = {
  altText?: string | null;
  decorative?: boolean;
  credit?: string;
  issues?: Issue[];
  disabled?: boolean;
  /** Prefix of the ids when a page has several of these forms. */
  idPrefix?: string;
};

export function PictureWords({
  altText,
  decorative = altText === "",
  credit = "",
  issues = [],
  disabled,
  idPrefix = "",
}: Props) {
  const [isDecorative, setDecorative] = useState(decorative);
  const errorOf = (field: string) => issues.find((issue) => issue.field === field)?.message;
  return (
    <div className="grid gap-4">
      <TextArea
        name="altText"
        id={`${idPrefix}altText`}
        label="Bildbeschreibung"
        hint="Was ist zu sehen, in ein oder zwei Sätzen? Menschen, die das Bild nicht sehen, hören diesen Text."
        error={errorOf("altText")}
        defaultValue={altText ?? ""}
        maxLength={1000}
        rows={3}
        disabled={disabled || isDecorative}
      />
      <Checkbox
        name="decorative"
        id={`${idPrefix}decorative`}
        label="Das Bild ist dekorativ und braucht keine Beschreibung"
        error={errorOf("decorative")}
        checked={isDecorative}
        onChange={(event) => setDecorative(event.currentTarget.checked)}
        disabled={disabled}
      />
      <TextField
        name="credit"
        id={`${idPrefix}credit`}
        label="Bildnachweis"
        hint="Wer hat das Bild gemacht? Zum Beispiel: Foto: Landkreis Emsland"
        error={errorOf("credit")}
        defaultValue={credit}
        maxLength={300}
        disabled={disabled}
      />
    </div>
  );
}
