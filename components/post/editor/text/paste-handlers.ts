// What happens when something is pasted or dropped into the text.
import type { Editor, EditorOptions } from "@tiptap/core";
import { DOMParser as DocumentParser } from "@tiptap/pm/model";
import type { EditorView } from "@tiptap/pm/view";
import { cleanHtml } from "@/components/post/editor/paste/clean-html";
import { cleanText } from "@/components/post/editor/paste/read-text";

type Told = {
  /** After each paste: what was left out, in sentences for the writer. */
  onPasted: (leftOut: string[]) => void;
  onPictureFile: (file: File, into: Editor) => void;
};

export function pasteHandlers({ onPasted, onPictureFile }: Told): EditorOptions["editorProps"] {
  /** Takes the picture files of a paste or a drop; false when there are none. */
  const take = (view: EditorView, transfer: DataTransfer | null) => {
    const files = [...(transfer?.files ?? [])];
    const pictures = files.filter((file) => file.type.startsWith("image/"));
    if (files.length === 0) return false;
    onPasted(files.length > pictures.length ? [leftOutFiles(files.length - pictures.length)] : []);
    for (const picture of pictures) onPictureFile(picture, editorOf(view));
    return true;
  };
  return {
    transformPastedHTML(html) {
      // Copied from an editor like this one: it is clean already, and its blocks stay blocks.
      if (html.includes("data-pm-slice")) return html;
      const cleaned = cleanHtml(html);
      onPasted(cleaned.leftOut);
      return cleaned.html;
    },
    clipboardTextParser(text, context, isPlain, view) {
      // Without styles (Ctrl+Shift+V): exactly as it stands there.
      const cleaned = isPlain ? null : cleanText(text);
      onPasted(cleaned?.leftOut ?? []);
      const page = new DOMParser().parseFromString(cleaned?.html ?? linesOf(text), "text/html");
      return DocumentParser.fromSchema(view.state.schema).parseSlice(page.body, { context });
    },
    handlePaste(view, event) {
      const transfer = event.clipboardData;
      // Word also puts an image of the text into the clipboard: use the text. A picture that was copied from a
      // web page comes with HTML that has no words.
      if (!transfer || transfer.files.length === 0 || transfer.getData("text/plain")) return false;
      if (cleanHtml(transfer.getData("text/html")).hasWords) return false;
      return take(view, transfer);
    },
    handleDrop(view, event, _slice, isMoved) {
      if (isMoved || !take(view, event.dataTransfer)) return false;
      event.preventDefault();
      return true;
    },
  };
}

function leftOutFiles(count: number): string {
  const files = count === 1 ? "1 Datei" : `${count} Dateien`;
  return `${files} weggelassen: Hier können nur Bilder eingefügt werden.`;
}

function linesOf(text: string): string {
  const page = document.implementation.createHTMLDocument();
  for (const line of text.split(/(?:\r\n?|\n)+/)) {
    const paragraph = page.createElement("p");
    paragraph.textContent = line;
    page.body.append(paragraph);
  }
  return page.body.innerHTML;
}

function editorOf(view: EditorView): Editor {
  return (view.dom as HTMLElement & { editor: Editor }).editor;
}
