// Blocks with attributes only, without text content: image, figure, pillars, table.
import { FigureView } from "@/components/post/editor/blocks/figure-view";
import { ImageView } from "@/components/post/editor/blocks/image-view";
import { PillarsView } from "@/components/post/editor/blocks/pillars-view";
import { TableView } from "@/components/post/editor/blocks/table-view";
import { insertBlock } from "@/components/post/editor/text/insert-block";
import { blockNode, type View } from "./block-node";
import type { BlockOf, EditorBlock, TextDocument, Tool } from "./editor-block";

type FieldType = "image" | "figure" | "pillars" | "table";
type Fields<Type extends FieldType> = Omit<BlockOf<Type>, "type">;

/** `read` makes a block of the attributes, where they are not the block as they stand. */
function fieldBlock<Type extends FieldType>(
  type: Type,
  view: View,
  empty: Fields<Type>,
  tool: Pick<Tool, "label" | "run">,
  read = (attrs: NonNullable<TextDocument["attrs"]>) => ({ type, ...attrs }) as unknown as BlockOf<Type>,
): EditorBlock<Type> {
  return {
    group: "insert",
    tools: () => [{ id: type, ...tool }],
    extensions: [blockNode({ name: type, view, empty })],
    write: (block) => {
      const { type: name, ...attrs } = block as BlockOf<FieldType>;
      return { type: name, attrs };
    },
    read: { [type]: (node) => [read(node.attrs ?? {})] },
  };
}

const imageFields = fieldBlock(
  "image",
  ImageView,
  { mediaId: "", altText: null, decorative: false, caption: "", credit: "" },
  { label: "+ Bild", run: (editor) => insertBlock(editor, "image") },
);

/** The picture is chosen first, in a dialog. */
export const imageBlock: EditorBlock<"image"> = {
  ...imageFields,
  tools: (open) => imageFields.tools(open).map((tool) => ({ ...tool, run: open.picture })),
};

export const figureBlock = fieldBlock(
  "figure",
  FigureView,
  {
    figureId: null,
    label: "",
    unit: "",
    before: null,
    after: { value: null, qualifier: "", asOf: "" },
    source: "",
    place: undefined,
    more: undefined,
    drawing: undefined,
  },
  { label: "+ Zahl", run: (editor) => insertBlock(editor, "figure") },
);

/** An empty last line is not a point. */
function filledLines(lines: unknown): string[] {
  return Array.isArray(lines) ? lines.map(String).filter((line) => line.trim() !== "") : [];
}

export const pillarsBlock = fieldBlock(
  "pillars",
  PillarsView,
  { stark: [], sozial: [], vorort: [] },
  { label: "+ Säulen", run: (editor) => insertBlock(editor, "pillars") },
  ({ stark, sozial, vorort }) => ({
    type: "pillars",
    stark: filledLines(stark),
    sozial: filledLines(sozial),
    vorort: filledLines(vorort),
  }),
);

export const tableBlock = fieldBlock(
  "table",
  TableView,
  { caption: "", header: ["", ""], rows: [["", ""]] },
  { label: "+ Tabelle", run: (editor) => insertBlock(editor, "table") },
);
