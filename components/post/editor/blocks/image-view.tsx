"use client";
import type { ReactNodeViewProps } from "@tiptap/react";
import type { ImageBlock } from "@/domain/post/content";
import { useSurroundings } from "@/components/post/editor/surroundings";
import { BlockShell } from "./block-shell";
import { PictureFields } from "./picture-fields";

export function ImageView(view: ReactNodeViewProps) {
  const { pictures } = useSurroundings();
  const block = view.node.attrs as ImageBlock;
  return (
    <BlockShell view={view} name="Bild">
      <PictureFields usage={block} picture={pictures[block.mediaId]} onChange={view.updateAttributes} />
    </BlockShell>
  );
}
