// @vitest-environment jsdom
import { Editor } from "@tiptap/core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { contentSchema } from "@/domain/post/content";
import { blocksFromDocument } from "./blocks-from-document";
import { documentFromBlocks } from "./document-from-blocks";
import { textExtensions } from "./extensions";
import { toolGroups } from "./tools";

const nothing = () => {};
const groups = toolGroups({ link: nothing, language: nothing, picture: nothing });
const tool = (id: string) => groups.flat().find((one) => one.id === id)!;

let editor: Editor;
// The fields of a block are drawn by React, which is not here: nobody waits for them.
beforeEach(() => void vi.stubGlobal("requestAnimationFrame", nothing));
afterEach(() => {
  editor.destroy();
  vi.unstubAllGlobals();
});

function written(words: string): Editor {
  editor = new Editor({
    element: document.body.appendChild(document.createElement("div")),
    extensions: textExtensions({ toToolbar: nothing, toLink: nothing, save: nothing, announce: nothing }),
    content: documentFromBlocks([{ type: "paragraph", text: [{ text: words }] }]),
  });
  return editor;
}
const types = () => blocksFromDocument(editor.getJSON()).content.map(({ type }) => type);

/** The picture is chosen in a dialog first. */
const putIn = groups[2]!.filter(({ id }) => id !== "image");

describe("a button of the toolbar", () => {
  test.each(putIn.map(({ id }) => id))("puts in a block that can be stored as it is: %s", (id) => {
    tool(id).run(written("Davor"));
    const { content } = blocksFromDocument(editor.getJSON());
    expect(content.map(({ type }) => type)).toEqual(["paragraph", id]);
    const stored: unknown = JSON.parse(JSON.stringify(content));
    expect(contentSchema.parse(stored)).toEqual(stored);
  });

  test("makes a heading, a list or a quote of the line, and a line again", () => {
    written("Eine Zeile");
    for (const [id, type] of [
      ["heading2", "heading"],
      ["bullets", "list"],
      ["numbers", "list"],
    ] as const) {
      tool(id).run(editor);
      expect([types(), tool(id).isOn?.(editor)]).toEqual([[type], true]);
      tool("paragraph").run(editor);
      expect(types()).toEqual(["paragraph"]);
    }
    tool("quote").run(editor);
    expect(blocksFromDocument(editor.getJSON()).content).toEqual([
      { type: "quote", text: [{ text: "Eine Zeile" }], person: "", position: "" },
    ]);
  });
});
