import { PictureWithFaces } from "@/components/media/faces";
import { Card } from "@/components/ui/card";
import type { MarkedPicture } from "@/domain/person/person-entry";

/** Who can be recognised on the pictures of a post, as its Jobcenter marked them. */
export function MarkedPictures({ pictures }: { pictures: MarkedPicture[] }) {
  if (pictures.length === 0) return null;
  return (
    <Card title="Wer auf den Bildern markiert ist">
      <ul className="grid gap-6 sm:grid-cols-2">
        {pictures.map(({ picture, people }) => (
          <li key={picture.id} className="grid content-start gap-3">
            <PictureWithFaces
              picture={picture}
              altText=""
              sizes="(min-width: 40rem) 20rem, 90vw"
              people={people}
              className="max-h-64 w-auto"
            />
            <ol className="list-decimal pl-5">
              {people.map(({ id, name, point }) => (
                <li key={id}>
                  {name}
                  {!point && <span className="text-ink-2"> (ohne Stelle im Bild)</span>}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </Card>
  );
}
