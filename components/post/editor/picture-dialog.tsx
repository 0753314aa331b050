import { PictureChooser } from "@/components/media/picture-chooser";
import { Dialog } from "@/components/ui/dialog";
import type { LibraryPicture } from "@/domain/media/picture";

/** Somebody wants a picture: what to do with it, and the file if one was dropped or pasted. */
export type AskedPicture = { onChosen: (picture: LibraryPicture) => void; file?: File };

type Props = {
  /** Several when several files were dropped: one after the other. */
  asked: AskedPicture[];
  onCancel: () => void;
  onChosen: (picture: LibraryPicture) => void;
};

/** Chooses a picture from the library, or uploads one. */
export function PictureDialog({ asked, onCancel, onChosen }: Props) {
  const [first, ...waiting] = asked;
  const title = waiting.length > 0 ? `Bild einfügen (danach noch ${waiting.length})` : "Bild einfügen";
  return (
    <Dialog title={title} isOpen={first !== undefined} onClose={onCancel} isWide>
      {first && (
        <PictureChooser key={asked.length} file={first.file} onCancel={onCancel} onChosen={onChosen} />
      )}
    </Dialog>
  );
}
