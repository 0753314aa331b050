"use client";
// Dialog to choose a picture of the library, or to upload a new one.
import { type FormEvent, useCallback, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { type LibraryPicture, pictureAtLeast } from "@/domain/media/picture";
import { PictureUpload } from "./picture-upload";

type Props = {
  /** Called with the picture that was picked or just added. */
  onChosen: (picture: LibraryPicture) => void;
  onCancel?: () => void;
  /** A pasted or dropped file; the chooser starts with its upload. */
  file?: File;
};

type FoundPictures = { pictures: LibraryPicture[]; page: number; pages: number };

async function fetchPictures(words: string, page: number): Promise<FoundPictures | null> {
  const answer = await fetch(
    `/redaktion/medien/auswahl?${new URLSearchParams({ q: words, seite: String(page) })}`,
  ).catch(() => null);
  return answer?.ok ? ((await answer.json()) as FoundPictures) : null;
}

export function PictureChooser({ onChosen, onCancel, file }: Props) {
  const [isAdding, setAdding] = useState(file !== undefined);
  if (isAdding) return <PictureUpload file={file} onAdded={onChosen} onCancel={() => setAdding(false)} />;
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap gap-3">
        <Button type="button" onClick={() => setAdding(true)}>
          Neues Bild hochladen
        </Button>
        {onCancel && (
          <Button type="button" look="quiet" onClick={onCancel}>
            Abbrechen
          </Button>
        )}
      </div>
      <Library onChosen={onChosen} />
    </div>
  );
}

function Library({ onChosen }: Pick<Props, "onChosen">) {
  const [words, setWords] = useState("");
  const [found, setFound] = useState<FoundPictures | null>(null);
  const [hasFailed, setFailed] = useState(false);

  const load = useCallback(async (search: string, page: number) => {
    const next = await fetchPictures(search, page);
    setFailed(next === null);
    if (next)
      setFound((before) =>
        before && page > 1 ? { ...next, pictures: [...before.pictures, ...next.pictures] } : next,
      );
  }, []);
  useEffect(() => {
    void load("", 1);
  }, [load]);

  function search(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    void load(words, 1);
  }

  return (
    <>
      <form onSubmit={search} role="search" aria-label="Bilder" className="flex flex-wrap items-end gap-3">
        <div className="grow">
          <TextField
            name="q"
            id="picture-chooser-q"
            label="Bild suchen"
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        </div>
        <Button type="submit" look="secondary">
          Suchen
        </Button>
      </form>
      {hasFailed && (
        <Notice
          kind="problem"
          title="Die Bilder konnten nicht geladen werden. Bitte suchen Sie noch einmal."
        />
      )}
      <p role="status" className="text-note text-ink-2">
        {!hasFailed && countInWords(found, words)}
      </p>
      <ul className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        {found?.pictures.map((picture) => (
          <li key={picture.id}>
            <ChoosePicture picture={picture} onChosen={onChosen} />
          </li>
        ))}
      </ul>
      {found && found.page < found.pages && (
        <Button type="button" look="secondary" onClick={() => void load(words, found.page + 1)}>
          Weitere Bilder zeigen
        </Button>
      )}
    </>
  );
}

function countInWords(found: FoundPictures | null, words: string): string {
  if (!found) return "Die Bilder werden geladen …";
  const { length } = found.pictures;
  if (length === 0)
    return words
      ? "Kein Bild passt dazu. Versuchen Sie es mit einem anderen Wort."
      : "Noch liegt hier kein Bild. Laden Sie das erste hoch.";
  return length === 1 ? "Ein Bild" : `${length} Bilder`;
}

function ChoosePicture({ picture, onChosen }: { picture: LibraryPicture } & Pick<Props, "onChosen">) {
  return (
    <button
      type="button"
      onClick={() => onChosen(picture)}
      className="block w-full cursor-pointer overflow-hidden rounded-card border border-line bg-card text-left hover:border-edge">
      <img
        src={pictureAtLeast(picture, 320)}
        alt=""
        width={picture.width}
        height={picture.height}
        loading="lazy"
        className="aspect-3/2 w-full object-cover"
      />
      <span className="block p-3 text-note">
        {picture.altText || "Dekoratives Bild"}
        <span className="block text-ink-2">{picture.credit}</span>
      </span>
    </button>
  );
}
