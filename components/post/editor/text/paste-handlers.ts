// What happens when something is pasted or dropped into the text.
import type { Editor, EditorOptions } from "@tiptap/core";
import type { EditorView } from "@tiptap/pm/view";
import { cleanHtml } from "@/components/post/editor/paste/clean-html";

type Told = { onPictures: (count: number) => void; onPictureFile: (file: File, into: Editor) => void };

export function pasteHandlers({ onPictures, onPictureFile }: Told): EditorOptions["editorProps"] {
  const pictureIn = (transfer: DataTransfer | null) =>
    [...(transfer?.files ?? [])].find((file) => file.type.startsWith("image/"));
  return {
    transformPastedHTML(html) {
      // Copied from an editor like this one: it is clean already, and its blocks stay blocks.
      if (html.includes("data-pm-slice")) return html;
      const cleaned = cleanHtml(html);
      if (cleaned.pictures > 0) onPictures(cleaned.pictures);
      return cleaned.html;
    },
    handlePaste(view, event) {
      const picture = pictureIn(event.clipboardData);
      // Word also puts an image of the text into the clipboard: use the text.
      if (
        !picture ||
        event.clipboardData?.types.includes("text/html") ||
        event.clipboardData?.types.includes("text/plain")
      )
        return false;
      onPictureFile(picture, editorOf(view));
      return true;
    },
    handleDrop(view, event, _slice, isMoved) {
      const picture = isMoved ? undefined : pictureIn(event.dataTransfer);
      if (!picture) return false;
      event.preventDefault();
      onPictureFile(picture, editorOf(view));
      return true;
    },
  };
}

function editorOf(view: EditorView): Editor {
  return (view.dom as HTMLElement & { editor: Editor }).editor;
}
