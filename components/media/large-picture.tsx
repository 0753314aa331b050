import { germanNumber, longDay } from "@/domain/date-words";
import type { LibraryPicture } from "@/domain/media/picture";
import type { MarkedPerson } from "@/domain/person/person-entry";
import { PictureWithFaces } from "./faces";

/** The picture as large as the page allows, with its size and what was removed from the file. */
export function LargePicture({
  picture,
  addedAt,
  people,
}: {
  picture: LibraryPicture;
  addedAt: Date;
  people: MarkedPerson[];
}) {
  return (
    <>
      <PictureWithFaces
        people={people}
        picture={picture}
        altText={picture.altText ?? ""}
        sizes="(min-width: 80rem) 50rem, 100vw"
        isFirst
        className="max-h-[70vh] w-auto"
      />
      <p className="text-note text-ink-2">
        {germanNumber(picture.width)} × {germanNumber(picture.height)} Pixel, hochgeladen am{" "}
        {longDay(addedAt)}. Ort, Kamera, Namen und andere Angaben der Datei sind entfernt, auch aus dem
        aufbewahrten Original.
      </p>
    </>
  );
}
