"use client";
// The fields of each usage of a picture: alt text or "dekorativ", caption, credit.
import { useId } from "react";
import type { PictureFiles } from "@/domain/media/picture";
import type { LeadPicture } from "@/domain/post/manuscript";
import { Picture } from "@/components/post/picture";
import { Checkbox } from "@/components/ui/choice-field";
import { AreaField, LineField } from "./block-field";

type PictureUsage = Omit<LeadPicture, "mediaId">;
type Props = {
  usage: PictureUsage;
  picture: PictureFiles | undefined;
  onChange: (change: Partial<PictureUsage>) => void;
};

export function PictureFields({ usage, picture, onChange }: Props) {
  const id = useId();
  return (
    <div className="grid gap-4">
      {picture ? (
        <Picture
          picture={picture}
          altText={usage.decorative ? "" : (usage.altText ?? "")}
          sizes="(min-width: 1024px) 640px, 94vw"
          className="h-auto w-full rounded-card bg-mist"
        />
      ) : (
        <p className="rounded-card bg-mist p-5 text-note">
          Dieses Bild gibt es nicht mehr. Bitte entfernen Sie es oder wählen Sie ein anderes.
        </p>
      )}
      <AreaField
        field="altText"
        label="Bildbeschreibung"
        hint="Was ist zu sehen? Menschen, die das Bild nicht sehen, hören diesen Text."
        rows={2}
        maxLength={1000}
        value={usage.altText ?? ""}
        disabled={usage.decorative}
        onValue={(altText) => onChange({ altText })}
      />
      <Checkbox
        name={`${id}decorative`}
        label="Das Bild ist dekorativ und braucht keine Beschreibung"
        checked={usage.decorative}
        onChange={(event) =>
          onChange(
            event.currentTarget.checked
              ? { decorative: true, altText: "" }
              : { decorative: false, altText: null },
          )
        }
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <LineField
          field="caption"
          label="Bildunterschrift"
          maxLength={1000}
          value={usage.caption}
          onValue={(caption) => onChange({ caption })}
        />
        <LineField
          field="credit"
          label="Bildnachweis"
          placeholder="Foto: Landkreis Emsland"
          maxLength={300}
          value={usage.credit}
          onValue={(credit) => onChange({ credit })}
        />
      </div>
    </div>
  );
}
