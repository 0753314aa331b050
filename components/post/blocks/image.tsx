import type { PictureFiles } from "@/domain/media/picture";
import type { LeadPicture } from "@/domain/post/manuscript";
import { Picture } from "@/components/post/picture";

type Shown = Pick<LeadPicture, "altText" | "decorative" | "caption" | "credit">;

export const articleSizes = "(min-width: 1240px) 760px, (min-width: 1024px) 62vw, 94vw";

/** A picture with caption and credit. `picture` is undefined when it may not be shown. */
export function ImageBlock({ block, picture, isFirst }: { block: Shown; picture: PictureFiles | undefined; isFirst?: boolean }) {
  if (!picture) return null;
  return (
    <figure>
      <Picture
        picture={picture}
        altText={block.decorative ? "" : (block.altText ?? "")}
        sizes={articleSizes}
        isFirst={isFirst}
        className="h-auto w-full rounded-card bg-mist"
      />
      {(block.caption || block.credit) && (
        <figcaption className="mt-2 text-note text-ink-2">
          {[block.caption && asSentence(block.caption), block.credit && creditLine(block.credit)].filter(Boolean).join(" ")}
        </figcaption>
      )}
    </figure>
  );
}

/** "Foto: Landkreis Emsland"; a credit that says what it is ("Quelle: …", "Illustration: …") stays as it is. */
export function creditLine(credit: string): string {
  return credit.includes(":") ? credit : `Foto: ${credit}`;
}

function asSentence(caption: string): string {
  return /[.!?…“"]$/.test(caption.trim()) ? caption : `${caption.trim()}.`;
}
