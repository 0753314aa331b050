import { Picture } from "@/components/post/picture";
import { Card } from "@/components/ui/card";
import type { LibraryPicture } from "@/domain/media/picture";

/** The pictures on which the person is marked. */
export function PersonPictures({ pictures }: { pictures: LibraryPicture[] }) {
  return (
    <Card title="Bilder">
      {pictures.length === 0 && (
        <p className="text-ink-2">
          Auf keinem Bild markiert. Das geht unter „Medien“ auf der Seite des Bildes.
        </p>
      )}
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,10rem),1fr))] gap-4">
        {pictures.map((picture) => (
          <li key={picture.id}>
            <a href={`/redaktion/medien/${picture.id}`} className="block">
              <Picture
                picture={picture}
                altText={picture.altText || "Bild ohne Beschreibung"}
                sizes="12rem"
                className="aspect-3/2 w-full object-cover"
              />
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
