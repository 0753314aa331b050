"use client";
// The text editor of a post. Loaded only on the page of the editor.
import { EditorContent, useEditor, type Editor } from "@tiptap/react";
import { createPortal } from "react-dom";
import { type RefObject, useEffect, useImperativeHandle, useState } from "react";
import type { LibraryPicture } from "@/domain/media/picture";
import type { Content } from "@/domain/post/content";
import { type TextHandle, useSurroundings } from "@/components/post/editor/surroundings";
import { blocksFromDocument } from "./blocks-from-document";
import { focusBlock, focusTextOf } from "./block-focus";
import { documentFromBlocks } from "./document-from-blocks";
import { textExtensions } from "./extensions";
import { insertBlock } from "./insert-block";
import { Outside } from "./outside";
import { LanguageDialog } from "./language-dialog";
import { LinkDialog } from "./link-dialog";
import { pasteHandlers } from "./paste-handlers";
import { Toolbar } from "./toolbar";
import { toolGroups } from "./tools";
import "./text-editor.css";

type Props = {
  content: Content;
  onChange: (content: Content) => void;
  onSave: () => void;
  /** After a paste: what was left out, in sentences. */
  onPasted: (leftOut: string[]) => void;
  handle: RefObject<TextHandle | null>;
};

export default function TextEditor({ content, onChange, onSave, onPasted, handle }: Props) {
  const { askForPicture, announce } = useSurroundings();
  const [open, setOpen] = useState<"link" | "language" | null>(null);
  const [outside] = useState(() => new Outside());
  useEffect(() => outside.connect({ onChange, onSave, onPasted, askForPicture, announce }));

  const editor = useEditor({
    immediatelyRender: false,
    injectCSS: false,
    content: documentFromBlocks(content),
    extensions: textExtensions({
      toToolbar,
      toLink: () => setOpen("link"),
      save: () => outside.call("onSave"),
      announce: (sentence) => outside.call("announce", sentence),
    }),
    editorProps: {
      attributes: {
        id: "text",
        role: "textbox",
        "aria-label": "Text",
        "aria-multiline": "true",
        "aria-describedby": "text-keys",
        class: "grid grid-cols-[minmax(0,1fr)] gap-6 text-read focus:outline-none",
      },
      scrollThreshold: { top: 140, bottom: 40, left: 0, right: 0 },
      scrollMargin: { top: 150, bottom: 60, left: 0, right: 0 },
      ...pasteHandlers({
        onPasted: (leftOut) => outside.call("onPasted", leftOut),
        onPictureFile: (file, into) =>
          outside.call("askForPicture", (picture) => insertPicture(into, picture), file),
      }),
    },
    onUpdate: ({ editor: changed }) =>
      outside.call("onChange", blocksFromDocument(changed.getJSON()).content),
  });

  useImperativeHandle(handle, () => ({
    jumpTo(block, field) {
      if (!editor) return;
      const index = blocksFromDocument(editor.getJSON()).indices[block];
      if (index === undefined) return editor.view.focus();
      const isText = !field || ["text", "answer"].includes(field);
      if (isText) focusTextOf(editor, index);
      else focusBlock(editor, index, `[data-field="${field}"]`);
    },
    replace: (blocks) => editor?.commands.setContent(documentFromBlocks(blocks), { emitUpdate: false }),
  }));

  const [groups] = useState(() =>
    toolGroups({
      link: () => setOpen("link"),
      language: () => setOpen("language"),
      picture: (into) => outside.call("askForPicture", (picture) => insertPicture(into, picture)),
    }),
  );

  if (!editor) return <p className="p-6 text-ink-2">Der Text wird geladen …</p>;
  return (
    <>
      {/* The toolbar is above title and teaser. */}
      {createPortal(
        <Toolbar editor={editor} groups={groups} announce={announce} />,
        document.getElementById("toolbar")!,
      )}
      <p id="text-keys" className="sr-only">
        Alt und F10 führen zur Werkzeugleiste, Escape zurück in den Text. Die Tabulatortaste verlässt den
        Text.
      </p>
      <EditorContent editor={editor} className="px-5 pt-2 pb-10 sm:px-10" />
      <LinkDialog
        editor={editor}
        isOpen={open === "link"}
        onClose={() => setOpen(null)}
        announce={announce}
      />
      <LanguageDialog
        editor={editor}
        isOpen={open === "language"}
        onClose={() => setOpen(null)}
        announce={announce}
      />
    </>
  );
}

/** Also from the fields inside a block, whose key events do not reach the text. */
function toToolbar() {
  document.querySelector<HTMLElement>('#toolbar [tabindex="0"]')?.focus();
}

function insertPicture(editor: Editor, { id, altText, credit }: LibraryPicture) {
  insertBlock(editor, "image", { mediaId: id, altText, decorative: altText === "", credit });
}
