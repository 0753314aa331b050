// @vitest-environment jsdom
import { getSchema } from "@tiptap/core";
import type { EditorView } from "@tiptap/pm/view";
import { describe, expect, test, vi } from "vitest";
import { textExtensions } from "./extensions";
import { blocksFromDocument } from "./blocks-from-document";
import { pasteHandlers } from "./paste-handlers";

const nothing = () => undefined;
const schema = getSchema(
  textExtensions({ toToolbar: nothing, toLink: nothing, save: nothing, announce: nothing }),
);
const view = { dom: { editor: {} }, state: { schema } } as unknown as EditorView;
const photo = (name: string) => new File(["x"], name, { type: "image/png" });
const transfer = (files: File[], words: Record<string, string> = {}) => ({
  files,
  types: Object.keys(words),
  getData: (type: string) => words[type] ?? "",
});

function handlers() {
  const told = { onPasted: vi.fn(), onPictureFile: vi.fn() };
  return { ...told, ...pasteHandlers(told) };
}

describe("a paste", () => {
  const paste = (clipboardData: object) => {
    const { handlePaste, onPictureFile } = handlers();
    const isTaken = handlePaste?.call(
      {} as never,
      view,
      { clipboardData } as ClipboardEvent,
      undefined as never,
    );
    return { isTaken, pictures: onPictureFile.mock.calls.length };
  };

  test("of a picture from a web page opens the picture dialog", () => {
    const html = '<meta charset=utf-8><img src="https://bild.example.org/a.png">';
    expect(paste(transfer([photo("a.png")], { "text/html": html }))).toEqual({ isTaken: true, pictures: 1 });
  });

  test("of words takes the words, although Word adds a picture of them", () => {
    const words = { "text/html": "<p>Guten Tag</p>" };
    expect(paste(transfer([photo("a.png")], words))).toEqual({ isTaken: false, pictures: 0 });
    expect(paste(transfer([photo("a.png")], { "text/plain": "Guten Tag" }))).toEqual({
      isTaken: false,
      pictures: 0,
    });
  });

  test("of plain text keeps numbers and lines below an entry", () => {
    const { clipboardTextParser } = handlers();
    const slice = clipboardTextParser!.call(
      {} as never,
      "4. Eins\n   - darunter\n5. Zwei",
      undefined as never,
      false,
      view,
    );
    const content = slice.content.toJSON() as object[];
    expect(blocksFromDocument({ type: "doc", content }).content).toEqual([
      {
        type: "list",
        ordered: true,
        start: 4,
        entries: [[{ text: "Eins\n– darunter" }], [{ text: "Zwei" }]],
      },
    ]);
  });
});

test("all photos that are dropped are taken, and other files are named", () => {
  const { handleDrop, onPictureFile, onPasted } = handlers();
  const files = [photo("a.png"), new File(["x"], "a.zip", { type: "application/zip" }), photo("b.png")];
  const event = { dataTransfer: transfer(files), preventDefault: nothing } as unknown as DragEvent;
  expect(handleDrop?.call({} as never, view, event, undefined as never, false)).toBe(true);
  expect(onPictureFile.mock.calls.map(([file]) => (file as File).name)).toEqual(["a.png", "b.png"]);
  expect(onPasted).toHaveBeenCalledWith(["1 Datei weggelassen: Hier können nur Bilder eingefügt werden."]);
});
