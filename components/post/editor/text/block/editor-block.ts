// What the editor knows about one kind of block.
import type { AnyExtension, Editor, JSONContent } from "@tiptap/core";
import type { Block, BlockType } from "@/domain/post/content";

/** The text while it is being written: the editor's document as JSON. It is never stored. */
export type TextDocument = JSONContent;
export type BlockOf<Type extends BlockType> = Extract<Block, { type: Type }>;

/** A button of the toolbar: what it says, when it is pressed, what it does. */
export type Tool = {
  id: string;
  label: string;
  /** Announces something to screen readers. */
  spoken?: string;
  /** Toggles know whether they are on; other tools act once. */
  isOn?: (editor: Editor) => boolean;
  isPossible?: (editor: Editor) => boolean;
  run: (editor: Editor) => void;
};
export type Dialogs = { link: () => void; language: () => void; picture: (editor: Editor) => void };

export type EditorBlock<Type extends BlockType> = {
  /** The group of the toolbar: what a line is, what its words are, or what is put in. */
  group: "line" | "words" | "insert";
  tools: (open: Dialogs) => Tool[];
  /** Its nodes and what belongs to them. */
  extensions: AnyExtension[];
  /** Stored block → node. */
  write: (block: BlockOf<Type>) => TextDocument;
  /** Node → stored blocks, by the name of the node; none for an empty line, which is spacing. */
  read: Record<string, (node: TextDocument) => BlockOf<Type>[]>;
};
