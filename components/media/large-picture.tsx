import { Picture } from "@/components/post/picture";
import { germanNumber, longDay } from "@/domain/date-words";
import type { LibraryPicture } from "@/domain/media/picture";

/** The picture as large as the page allows, with its size and what was removed from the file. */
export function LargePicture({ picture, addedAt }: { picture: LibraryPicture; addedAt: Date }) {
  return (
    <>
      <Picture
        picture={picture}
        altText={picture.altText ?? ""}
        sizes="(min-width: 80rem) 50rem, 100vw"
        isFirst
        className="max-h-[70vh] w-auto rounded-card"
      />
      <p className="text-note text-ink-2">
        {germanNumber(picture.width)} × {germanNumber(picture.height)} Pixel, hochgeladen am{" "}
        {longDay(addedAt)}. Ort, Kamera, Namen und andere Angaben der Datei sind entfernt, auch aus dem
        aufbewahrten Original.
      </p>
    </>
  );
}
