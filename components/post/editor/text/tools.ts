// The buttons of the toolbar: what they say, when they are pressed, what they do.
import type { Editor } from "@tiptap/core";
import { insertBlock } from "./insert-block";

export type Tool = {
  id: string;
  label: string;
  /** Says more to people who listen. */
  spoken?: string;
  /** Toggles tell whether they are on; other tools do something once. */
  isOn?: (editor: Editor) => boolean;
  isPossible?: (editor: Editor) => boolean;
  run: (editor: Editor) => void;
};
type Dialogs = { link: () => void; language: () => void; picture: (editor: Editor) => void };

export function toolGroups(open: Dialogs): Tool[][] {
  return [
    [
      {
        id: "paragraph",
        label: "Text",
        spoken: "Absatz",
        isOn: (editor) => editor.isActive("paragraph") && !editor.isActive("listItem"),
        run: (editor) => editor.chain().focus().clearNodes().setParagraph().run(),
      },
      {
        id: "heading2",
        label: "Ü2",
        spoken: "Überschrift 2",
        isOn: (editor) => editor.isActive("heading", { level: 2 }),
        run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
      },
      {
        id: "heading3",
        label: "Ü3",
        spoken: "Überschrift 3",
        isOn: (editor) => editor.isActive("heading", { level: 3 }),
        run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
      },
    ],
    [
      {
        id: "bold",
        label: "Fett",
        isOn: (editor) => editor.isActive("bold"),
        run: (editor) => editor.chain().focus().toggleBold().run(),
      },
      {
        id: "italic",
        label: "Kursiv",
        isOn: (editor) => editor.isActive("italic"),
        run: (editor) => editor.chain().focus().toggleItalic().run(),
      },
      { id: "link", label: "Link", isOn: (editor) => editor.isActive("link"), run: open.link },
      { id: "language", label: "Sprache", isOn: (editor) => editor.isActive("language"), run: open.language },
      {
        id: "bullets",
        label: "Liste",
        isOn: (editor) => editor.isActive("bulletList"),
        run: (editor) => editor.chain().focus().toggleBulletList().run(),
      },
      {
        id: "numbers",
        label: "1. 2. 3.",
        spoken: "Nummerierte Liste",
        isOn: (editor) => editor.isActive("orderedList"),
        run: (editor) => editor.chain().focus().toggleOrderedList().run(),
      },
      {
        id: "quote",
        label: "Zitat",
        isOn: (editor) => editor.isActive("quote"),
        run: (editor) =>
          editor.isActive("quote") ? editor.chain().focus().clearNodes().run() : insertBlock(editor, "quote"),
      },
    ],
    [
      { id: "image", label: "+ Bild", run: open.picture },
      { id: "figure", label: "+ Zahl", run: (editor) => insertBlock(editor, "figure") },
      { id: "interview", label: "+ Frage/Antwort", run: (editor) => insertBlock(editor, "interview") },
      { id: "pillars", label: "+ Säulen", run: (editor) => insertBlock(editor, "pillars") },
      { id: "info", label: "+ Infokasten", run: (editor) => insertBlock(editor, "info") },
      { id: "table", label: "+ Tabelle", run: (editor) => insertBlock(editor, "table") },
    ],
    [
      {
        id: "undo",
        label: "Rückgängig",
        isPossible: (editor) => editor.can().undo(),
        run: (editor) => editor.chain().focus().undo().run(),
      },
      {
        id: "redo",
        label: "Wiederholen",
        isPossible: (editor) => editor.can().redo(),
        run: (editor) => editor.chain().focus().redo().run(),
      },
    ],
  ];
}
