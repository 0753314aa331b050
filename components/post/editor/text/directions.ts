// Sets paragraphs in Arabic, Hebrew and their neighbours from right to left while they are written, as the page
// does.
import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { directionOf } from "@/domain/post/direction";

const key = new PluginKey<DecorationSet>("directions");

export const Directions = Extension.create({
  name: "directions",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: (_, { doc }) => directionsIn(doc),
        apply: (change, before) => (change.docChanged ? directionsIn(change.doc) : before),
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

/** Lists too: their numbers stand at the side where reading begins. */
function directionsIn(document: Node): DecorationSet {
  const found: Decoration[] = [];
  document.descendants((node, at) => {
    const isList = node.type.name === "orderedList" || node.type.name === "bulletList";
    if ((node.isTextblock || isList) && directionOf(node.textContent))
      found.push(Decoration.node(at, at + node.nodeSize, { dir: "rtl" }));
    return !node.isTextblock;
  });
  return DecorationSet.create(document, found);
}
