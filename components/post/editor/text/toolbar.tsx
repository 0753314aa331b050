"use client";
// One tab stop; arrow keys move between the buttons, Escape returns to the text.
import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { type KeyboardEvent, useState } from "react";
import type { Tool } from "./block/editor-block";

type Props = { editor: Editor; groups: Tool[][]; announce: (sentence: string) => void };

export function Toolbar({ editor, groups, announce }: Props) {
  const tools = groups.flat();
  const [reachable, setReachable] = useState(tools[0]!.id);
  const states = useEditorState({
    editor,
    selector: ({ editor: current }) =>
      tools.map((tool) => ({ isOn: tool.isOn?.(current), isPossible: tool.isPossible?.(current) ?? true })),
  });

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    const here = buttons.findIndex((button) => button === document.activeElement);
    const steps: Record<string, number> = {
      ArrowRight: here + 1,
      ArrowLeft: here - 1,
      Home: 0,
      End: buttons.length - 1,
    };
    const next = steps[event.key];
    if (event.key === "Escape") {
      event.preventDefault();
      return editor.view.focus();
    }
    if (next === undefined) return;
    event.preventDefault();
    buttons[(next + buttons.length) % buttons.length]?.focus();
  }

  function use(tool: Tool) {
    tool.run(editor);
    if (tool.isOn && tool.id !== "link" && tool.id !== "language")
      announce(`${tool.spoken ?? tool.label} ${tool.isOn(editor) ? "an" : "aus"}`);
  }

  return (
    // The focus is always on one of its buttons.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      role="toolbar"
      aria-label="Text gestalten"
      aria-controls="text"
      onKeyDown={onKeyDown}
      // The divider is before its group; at the start of a line it is outside the box and clipped.
      className="flex gap-y-1 overflow-x-auto rounded-t-card border-b border-line bg-card py-2 sm:flex-wrap sm:overflow-clip [@media(min-height:32rem)]:sticky [@media(min-height:32rem)]:top-0 [@media(min-height:32rem)]:z-10">
      {groups.map((group) => (
        <div
          key={group[0]?.id}
          className="relative -ml-px flex flex-none px-2 before:absolute before:inset-y-2 before:left-0 before:w-px before:bg-line sm:shrink sm:flex-wrap">
          {group.map((tool) => {
            const state = states[tools.indexOf(tool)]!;
            return (
              <button
                key={tool.id}
                type="button"
                data-tool={tool.id}
                tabIndex={reachable === tool.id ? 0 : -1}
                aria-pressed={tool.isOn ? (state.isOn ?? false) : undefined}
                aria-disabled={!state.isPossible || undefined}
                onFocus={() => setReachable(tool.id)}
                // Keeps the selection in the text.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => state.isPossible && use(tool)}
                className="min-h-10 pointer-coarse:min-h-11 cursor-pointer rounded-control border border-transparent px-2.5 text-sm font-semibold whitespace-nowrap hover:bg-mist aria-disabled:cursor-default aria-disabled:text-ink-2 aria-pressed:border-transparent aria-pressed:bg-stark-soft aria-pressed:text-stark-strong aria-pressed:chosen">
                {tool.label}
                {tool.spoken && <span className="sr-only"> {tool.spoken}</span>}
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}
