// What can be written: exactly what domain/post/content.ts can store, and the keys that go with it.
import { Extension } from "@tiptap/core";
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { Italic } from "@tiptap/extension-italic";
import { Text } from "@tiptap/extension-text";
import { Dropcursor, Gapcursor, Placeholder, UndoRedo } from "@tiptap/extensions";
import { NodeSelection } from "@tiptap/pm/state";
import { blockExtensions } from "./block/editor-blocks";
import { enterFieldsOfBlock } from "./block-focus";
import { Directions } from "./directions";
import { Language, Link } from "./marks";

type Keys = {
  toToolbar: () => void;
  toLink: () => void;
  save: () => void;
  announce: (sentence: string) => void;
};

/**
 * Alt+F10 moves to the toolbar as in other editors; Tab always leaves the text, so there is no keyboard trap
 * (A-057, A-102).
 */
const keys = (does: Keys) =>
  Extension.create({
    name: "keys",
    priority: 1_000,
    addKeyboardShortcuts: () => ({
      "Mod-b": ({ editor }) =>
        toggled("Fett", editor.commands.toggleBold(), () => editor.isActive("bold"), does),
      "Mod-i": ({ editor }) =>
        toggled("Kursiv", editor.commands.toggleItalic(), () => editor.isActive("italic"), does),
      // From the text of a quote to its person, from a chosen picture to its description.
      Tab: ({ editor }) => enterFieldsOfBlock(editor),
      Enter: ({ editor }) => editor.state.selection instanceof NodeSelection && enterFieldsOfBlock(editor),
      "Alt-F10": () => (does.toToolbar(), true),
      "Mod-k": () => (does.toLink(), true),
      "Mod-s": () => (does.save(), true),
    }),
  });

/** Announces the effect of a key to screen readers. */
function toggled(name: string, isDone: boolean, isOn: () => boolean, does: Keys): boolean {
  if (isDone) does.announce(`${name} ${isOn() ? "an" : "aus"}`);
  return isDone;
}

export function textExtensions(does: Keys) {
  return [
    Document,
    Text,
    ...blockExtensions,
    Bold,
    Italic,
    Link,
    Language,
    Directions,
    UndoRedo,
    Dropcursor,
    Gapcursor,
    Placeholder.configure({
      placeholder: "Schreiben Sie hier, oder fügen Sie Ihren Text aus Word ein.",
      showOnlyCurrent: true,
    }),
    keys(does),
  ];
}
