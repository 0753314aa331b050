import { PictureChooser } from "@/components/media/picture-chooser";
import { Dialog } from "@/components/ui/dialog";
import type { LibraryPicture } from "@/domain/media/picture";

/** Somebody wants a picture: what to do with it, and the file if one was dropped or pasted. */
export type AskedPicture = { onChosen: (picture: LibraryPicture) => void; file?: File };

type Props = {
  asked: AskedPicture | null;
  onCancel: () => void;
  onChosen: (picture: LibraryPicture) => void;
};

/** Chooses a picture from the library, or uploads one. */
export function PictureDialog({ asked, onCancel, onChosen }: Props) {
  return (
    <Dialog title="Bild einfügen" isOpen={asked !== null} onClose={onCancel} isWide>
      {asked && <PictureChooser file={asked.file} onCancel={onCancel} onChosen={onChosen} />}
    </Dialog>
  );
}
