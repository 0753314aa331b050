import type { PictureFiles } from "@/domain/media/picture";
import { pictureLine } from "@/domain/media/picture-line";
import type { LeadPicture } from "@/domain/post/manuscript";
import { Picture } from "@/components/post/picture";

type Shown = Pick<LeadPicture, "altText" | "decorative" | "caption" | "credit">;

const pictureSizes = "(min-width: 1240px) 760px, (min-width: 1024px) 62vw, 94vw";

/** A picture with caption and credit. `picture` is undefined when it may not be shown. */
export function ImageBlock({
  block,
  picture,
  isFirst,
}: {
  block: Shown;
  picture: PictureFiles | undefined;
  isFirst?: boolean;
}) {
  if (!picture) return null;
  return (
    <figure>
      <Picture
        picture={picture}
        altText={block.decorative ? "" : (block.altText ?? "")}
        sizes={pictureSizes}
        isFirst={isFirst}
        className="h-auto w-full rounded-card bg-mist"
      />
      {(block.caption || block.credit) && (
        <figcaption className="mt-2 text-note text-ink-2">{pictureLine(block)}</figcaption>
      )}
    </figure>
  );
}
