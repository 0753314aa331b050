import type { ComponentProps } from "react";
import { Card } from "@/components/ui/card";
import { PictureForm } from "./picture-form";

type Props = ComponentProps<typeof PictureForm> & { mayDescribe: boolean };

/** Description and credit of a picture: a form for those who may change them. */
export function PictureWordsCard({ picture, action, mayDescribe }: Props) {
  return (
    <Card title="Angaben">
      <p className="measure mb-4 text-note text-ink-2">
        Sie werden vorgeschlagen, wenn das Bild in einen Beitrag kommt. Beiträge, die es schon zeigen,
        behalten Bildbeschreibung und Bildnachweis.
      </p>
      {mayDescribe ? (
        <PictureForm picture={picture} action={action} />
      ) : (
        <p>
          {picture.altText || "Ohne Bildbeschreibung"} · {picture.credit}
        </p>
      )}
    </Card>
  );
}
