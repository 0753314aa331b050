"use client";
import type { DragEvent } from "react";
import type { PictureFiles } from "@/domain/media/picture";
import type { LeadPicture as PictureUsage } from "@/domain/post/manuscript";
import { Button } from "@/components/ui/button";
import { PictureFields } from "./blocks/picture-fields";
import { useSurroundings } from "./surroundings";

type Props = {
  usage: PictureUsage | null;
  pictures: Record<string, PictureFiles>;
  onChange: (usage: PictureUsage | null) => void;
};

/** The one picture above the text. */
export function LeadPicture({ usage, pictures, onChange }: Props) {
  const { askForPicture, announce } = useSurroundings();
  const choose = (file?: File) =>
    askForPicture(
      ({ id, altText, credit }) =>
        onChange({ mediaId: id, altText, decorative: altText === "", caption: usage?.caption ?? "", credit }),
      file,
    );
  /** A picture file that is dropped here is taken; of several, the first. */
  const drop = (event: DragEvent) => {
    const files = [...event.dataTransfer.files];
    if (files.length === 0) return;
    event.preventDefault();
    const picture = files.find((file) => file.type.startsWith("image/"));
    if (picture) choose(picture);
    if (!picture || files.length > 1)
      announce("Ein Titelbild ist ein Bild: Die anderen Dateien wurden weggelassen.");
  };
  return (
    <section id="lead-picture" aria-label="Titelbild">
      <div className="px-5 py-6 sm:px-10" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        {usage ? (
          <>
            <PictureFields
              usage={usage}
              picture={pictures[usage.mediaId]}
              onChange={(changes) => onChange({ ...usage, ...changes })}
            />
            <div className="mt-4 flex flex-wrap gap-3">
              <Button type="button" look="secondary" onClick={() => choose()}>
                Anderes Titelbild wählen
              </Button>
              <Button type="button" look="quiet" onClick={() => onChange(null)}>
                Titelbild entfernen
              </Button>
            </div>
          </>
        ) : (
          <div className="rounded-card border border-dashed border-edge p-5 text-center">
            <Button type="button" look="secondary" onClick={() => choose()}>
              Titelbild wählen
            </Button>
            <p className="mt-2 text-note text-ink-2">
              Ein Bild zieht Leserinnen und Leser in den Beitrag. Ohne Bild erscheint in Listen eine Zeichnung
              in den Farben der Kampagne.
            </p>
          </div>
        )}
      </div>
    </section>
  );
}
