import type { ShownPost } from "@/domain/post/shown-post";
import { focalClass, Picture } from "./picture";

const frames = [
  ["in Listen", "aspect-16/10"],
  ["in der Vorschau beim Teilen", "aspect-1200/534"],
] as const;

/** What is left of the lead picture where it is cropped, for people who approve or agree to a post. */
export function CropPreview({ shown: { leadPicture, pictures, leichteSprache } }: { shown: ShownPost }) {
  const picture = leadPicture ? pictures[leadPicture.mediaId] : undefined;
  // Lists and shared links show the picture of the original.
  if (!picture || leichteSprache) return null;
  return (
    <div className="mt-10 grid gap-3 border-t border-line pt-6">
      <p className="font-semibold">Diesen Ausschnitt vom Titelbild sehen alle</p>
      <div className="grid gap-5 sm:grid-cols-2">
        {frames.map(([where, frame]) => (
          <figure key={where} className="grid content-start gap-2">
            <Picture
              picture={picture}
              altText=""
              sizes="(min-width: 40rem) 25rem, 90vw"
              className={`${frame} w-full rounded-card border border-line object-cover ${focalClass(picture.focalX, picture.focalY)}`}
            />
            <figcaption className="text-note text-ink-2">{where}</figcaption>
          </figure>
        ))}
      </div>
    </div>
  );
}
