"use client";
// The frame of every block in the editor: its name, and the buttons to move or remove it.
import { NodeViewWrapper, type ReactNodeViewProps } from "@tiptap/react";
import type { KeyboardEvent, ReactNode } from "react";
import {
  enterNextField,
  focusBlock,
  leaveBlock,
  moveBlock,
  removeBlock,
  type Direction,
} from "@/components/post/editor/text/block-focus";
import { useSurroundings } from "@/components/post/editor/surroundings";

type Props = { view: ReactNodeViewProps; name: string; children: ReactNode };

const small =
  "min-h-9 pointer-coarse:min-h-11 rounded-control border border-transparent px-2 sm:px-3 text-sm font-semibold hover:bg-mist cursor-pointer";

export function BlockShell({ view: { editor, getPos, selected }, name, children }: Props) {
  const { announce } = useSurroundings();

  function move(direction: Direction) {
    const position = getPos();
    const index = position === undefined ? null : moveBlock(editor, position, direction);
    if (index === null)
      return announce(
        direction === "up" ? `${name} steht schon ganz oben.` : `${name} steht schon ganz unten.`,
      );
    announce(`${name} steht jetzt an Stelle ${index + 1} von ${editor.state.doc.childCount}.`);
    focusBlock(editor, index, `[data-move="${direction}"]`);
  }

  function remove() {
    const position = getPos();
    if (position === undefined) return;
    removeBlock(editor, position);
    announce(`${name} wurde entfernt. Mit Strg und Z holen Sie den Block zurück.`);
  }

  function onKeyDown(event: KeyboardEvent) {
    const isInField =
      event.target instanceof HTMLElement && event.target.matches("input, textarea, select, button, summary");
    const position = getPos();
    if (event.key === "Enter" && event.target instanceof HTMLInputElement && position !== undefined) {
      event.preventDefault();
      return enterNextField(editor, position, event.target);
    }
    if (event.altKey && event.key === "F10")
      return document.querySelector<HTMLElement>('#toolbar [tabindex="0"]')?.focus();
    if (event.key !== "Escape" || !isInField || position === undefined) return;
    event.stopPropagation();
    leaveBlock(editor, position);
  }

  return (
    <NodeViewWrapper
      role="group"
      aria-label={name}
      onKeyDown={onKeyDown}
      className={`rounded-card border border-dashed p-4 ${selected ? "border-focus outline-2 outline-focus" : "border-edge"}`}>
      <div
        contentEditable={false}
        className="-mt-1 mb-2 flex flex-wrap items-center gap-1 text-sm text-ink-2">
        <span className="mr-auto font-semibold max-sm:w-full">{name}</span>
        <button
          type="button"
          className={small}
          data-move="up"
          aria-label={`Nach oben: ${name}`}
          onClick={() => move("up")}>
          Nach oben
        </button>
        <button
          type="button"
          className={small}
          data-move="down"
          aria-label={`Nach unten: ${name}`}
          onClick={() => move("down")}>
          Nach unten
        </button>
        <button
          type="button"
          className={`${small} text-sozial-strong`}
          aria-label={`Entfernen: ${name}`}
          onClick={remove}>
          Entfernen
        </button>
      </div>
      {children}
    </NodeViewWrapper>
  );
}
