// The buttons of the toolbar, in groups: those of the blocks, of the marks, and for steps back and forth.
import type { Dialogs, EditorBlock, Tool } from "./block/editor-block";
import { editorBlocks } from "./block/editor-blocks";

export function toolGroups(open: Dialogs): Tool[][] {
  const ofBlocks = (wanted: EditorBlock<"paragraph">["group"]) =>
    Object.values(editorBlocks).flatMap(({ group, tools }) => (group === wanted ? tools(open) : []));
  return [ofBlocks("line"), [...markTools(open), ...ofBlocks("words")], ofBlocks("insert"), stepTools];
}

function markTools(open: Dialogs): Tool[] {
  return [
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
  ];
}

const stepTools: Tool[] = [
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
];
